package org.kith.directory.search;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.kith.activity.VenueDetails;
import org.kith.directory.Service;
import org.kith.directory.ServiceDetails;
import org.kith.directory.ServiceStatus;
import org.kith.directory.Topics;

/**
 * A service with the words that it is found by, each with how much it says.
 *
 * @param weights by word as {@link Terms} has it
 */
public record Described(Entry entry, Map<String, Integer> weights) {
  private static final int IN_NAME = 8;
  private static final int OF_TOPIC = 5;
  private static final int OF_ORGANISATION = 3;
  private static final int OF_PLACE = 2;
  private static final int IN_TEXT = 1;

  /** In which residents look for things. Another is a code here and a column of topics.csv. */
  private static final List<String> LANGUAGES =
      List.of("en", "pl", "ro", "bg", "ru", "ur", "pa", "bn");

  /** The same for every service: words of topics, and of languages, by their ids. */
  private static final Map<String, Set<String>> OF_TOPICS = new ConcurrentHashMap<>();

  private static final Map<String, Set<String>> OF_LANGUAGES = new ConcurrentHashMap<>();

  /**
   * A listed service.
   *
   * @param venues those of its places that everybody may be told of
   * @param localities their names by id
   */
  public static Described of(
      Service service,
      String organisation,
      Map<UUID, VenueDetails> venues,
      Map<String, String> localities) {
    ServiceDetails details = service.details();
    List<UUID> told = details.venues().stream().filter(venues::containsKey).toList();
    List<VenueDetails> places = told.stream().map(venues::get).toList();
    Map<String, Integer> weights = new HashMap<>();
    add(weights, details.name(), IN_NAME);
    add(weights, details.about(), IN_TEXT);
    add(weights, organisation, OF_ORGANISATION);
    add(weights, details.joining(), IN_TEXT);
    Set<String> topics = topics(details);
    topics.forEach(id -> add(weights, OF_TOPICS.computeIfAbsent(id, Described::topicWords)));
    details
        .languages()
        .forEach(
            code -> add(weights, OF_LANGUAGES.computeIfAbsent(code, Described::languageWords)));
    for (VenueDetails place : places) {
      add(weights, place.name() + " " + place.address(), OF_PLACE);
      if (place.locality() != null) {
        add(weights, localities.getOrDefault(place.locality(), ""), OF_PLACE);
      }
    }
    return new Described(entry(service, topics, told, places), weights);
  }

  /** Of the service. */
  public UUID id() {
    return entry.id();
  }

  private static void add(Map<String, Integer> weights, Set<String> words) {
    words.forEach(word -> weights.merge(word, OF_TOPIC, Math::max));
  }

  private static void add(Map<String, Integer> weights, String text, int weight) {
    Terms.of(text).forEach(word -> weights.merge(word, weight, Math::max));
  }

  /** With the topics that they belong to. */
  private static Set<String> topics(ServiceDetails details) {
    Set<String> topics = new LinkedHashSet<>(details.topics());
    for (String id : details.topics()) {
      Topics.shipped()
          .find(id)
          .flatMap(topic -> Optional.ofNullable(topic.parent()))
          .ifPresent(topics::add);
    }
    return topics;
  }

  /** Of what it is called in every language, and what people may look for. */
  private static Set<String> topicWords(String id) {
    Set<String> words = new LinkedHashSet<>();
    Topics.shipped().find(id).stream()
        .flatMap(topic -> topic.names().values().stream())
        .forEach(names -> names.forEach(name -> words.addAll(Terms.of(name))));
    return words;
  }

  private static Set<String> languageWords(String code) {
    Set<String> words = new LinkedHashSet<>();
    for (String reader : LANGUAGES) {
      words.addAll(Terms.of(ULocale.getDisplayName(code, ULocale.forLanguageTag(reader))));
    }
    return words;
  }

  private static Entry entry(
      Service service, Set<String> topics, List<UUID> told, List<VenueDetails> places) {
    ServiceDetails details = service.details();
    return new Entry(
        service.id(),
        Terms.order(details.name()),
        service.holder(),
        List.copyOf(topics),
        details.languages(),
        IntStream.range(0, told.size()).mapToObj(i -> place(told.get(i), places.get(i))).toList(),
        details.locality(),
        details.cost().kind() != ServiceDetails.Cost.Kind.PAID,
        details.hours().openings(),
        details.status() == ServiceStatus.TEMPORARILY_CLOSED,
        details.ages());
  }

  private static Entry.Place place(UUID id, VenueDetails says) {
    return new Entry.Place(id, says.locality(), says.point(), Set.copyOf(says.access()));
  }
}
