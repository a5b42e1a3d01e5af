package org.kith.opendata;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.directory.Directory;
import org.kith.directory.Search;
import org.kith.directory.ServiceDetails;
import org.kith.directory.Topic;
import org.kith.directory.Topics;
import org.kith.ui.NotFound;

/** What the parameters of Open Referral UK 3.0 ask for. */
final class Parameters {
  private static final int OLDEST = 150;
  private static final int FARTHEST = 100_000;
  private static final int NEAR = 3_000;
  private static final int LONGEST_QUESTION = 200;

  /** Matches nothing: no topic is called so. */
  private static final Set<String> NOTHING = Set.of("-");

  private Parameters() {}

  /**
   * The search for services.
   *
   * @param holder finds the organisation that others know by an id
   * @throws NotUnderstood where a value is none of its kind
   */
  static Search search(Map<String, String> parameters, Function<String, Optional<String>> holder) {
    String words = parameters.getOrDefault("search", "");
    String organisation = parameters.getOrDefault("organization_id", "");
    if (!parameters.getOrDefault("format", "json").equals("json")) {
      throw new NotUnderstood("format", "json");
    }
    return new Search(
        words.length() > LONGEST_QUESTION ? words.substring(0, LONGEST_QUESTION) : words,
        topics(parameters),
        null,
        null,
        Set.of(),
        false,
        null,
        slot(parameters),
        null,
        ages(parameters),
        organisation.isEmpty() ? null : holder.apply(organisation).orElse("-"));
  }

  /** The search for services at places: near a postcode too. */
  static Search search(
      Map<String, String> parameters,
      Function<String, Optional<String>> holder,
      Directory directory) {
    String postcode = parameters.getOrDefault("postcode", "");
    Search search = search(parameters, holder);
    if (postcode.isEmpty()) {
      return search;
    }
    int metres = number(parameters, "proximity", 0, FARTHEST).orElse(NEAR);
    return directory
        .near(postcode, metres)
        .map(search::near)
        .orElseThrow(() -> new NotUnderstood("postcode", "a postcode of this area"));
  }

  private static Set<String> topics(Map<String, String> parameters) {
    String taxonomy = parameters.getOrDefault("taxonomy_id", "");
    String term = parameters.getOrDefault("taxonomy_term_id", "");
    if (!taxonomy.isEmpty() && !taxonomy.equals(Taxonomy.ID.toString())) {
      return NOTHING;
    }
    if (term.isEmpty()) {
      return taxonomy.isEmpty()
          ? Set.of()
          : Topics.shipped().all().stream().map(Topic::id).collect(Collectors.toSet());
    }
    Set<String> asked = new HashSet<>();
    Topics.shipped().all().stream()
        .filter(topic -> topic.published().toString().equals(term) || topic.id().equals(term))
        .forEach(topic -> asked.add(topic.id()));
    return asked.isEmpty() ? NOTHING : asked;
  }

  private static ServiceDetails.@Nullable Ages ages(Map<String, String> parameters) {
    Optional<Integer> least = number(parameters, "minimum_age", 0, OLDEST);
    Optional<Integer> most = number(parameters, "maximum_age", 0, OLDEST);
    return least.isEmpty() && most.isEmpty()
        ? null
        : new ServiceDetails.Ages(least.orElse(null), most.orElse(null));
  }

  private static Search.@Nullable Slot slot(Map<String, String> parameters) {
    @Nullable DayOfWeek day = day(parameters.getOrDefault("day", ""));
    @Nullable LocalTime from = time(parameters, "start_time");
    @Nullable LocalTime until = time(parameters, "end_time");
    return day == null && from == null && until == null ? null : new Search.Slot(day, from, until);
  }

  private static @Nullable DayOfWeek day(String asked) {
    if (asked.isEmpty()) {
      return null;
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      if (asked.length() >= 2 && day.name().startsWith(asked.toUpperCase(Locale.ROOT))) {
        return day;
      }
    }
    throw new NotUnderstood("day", "a day such as MO or Monday");
  }

  private static @Nullable LocalTime time(Map<String, String> parameters, String name) {
    String asked = parameters.getOrDefault(name, "");
    try {
      return asked.isEmpty() ? null : LocalTime.parse(asked);
    } catch (DateTimeParseException none) {
      throw new NotUnderstood(name, "a time such as 10:00");
    }
  }

  /**
   * An id as an address has it.
   *
   * @throws NotFound where it is no id at all, and so nobody's
   */
  static UUID id(String asked) {
    if (!asked.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      throw new NotFound();
    }
    return UUID.fromString(asked);
  }

  /** Whether a parameter that is true or false is true; it is false where it is not given. */
  static boolean isSaid(Map<String, String> parameters, String name) {
    String asked = parameters.getOrDefault(name, "false");
    if (!asked.equals("true") && !asked.equals("false")) {
      throw new NotUnderstood(name, "true or false");
    }
    return asked.equals("true");
  }

  static Optional<Integer> number(
      Map<String, String> parameters, String name, int least, int most) {
    String asked = parameters.getOrDefault(name, "");
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    if (!asked.matches("\\d{1,7}")
        || Integer.parseInt(asked) < least
        || Integer.parseInt(asked) > most) {
      throw new NotUnderstood(name, "a number from %d to %d".formatted(least, most));
    }
    return Optional.of(Integer.valueOf(asked));
  }
}
