package org.kith.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.activity.BuildingAccess;
import org.kith.directory.Topics;
import org.kith.geography.Area;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.records.Filter;

/** What narrows the directory down. */
final class DirectoryFilters {
  private DirectoryFilters() {}

  static List<Filter> of(DirectoryRequest asked, Area area, List<String> languages, Words words) {
    return List.of(
        filter("topic", "directory.topic", asked.topic(), topics(words), words),
        filter("locality", "directory.locality", asked.locality(), localities(area), words),
        filter("open", "directory.open", asked.open(), open(words), words),
        filter("language", "directory.language", asked.language(), named(languages, words), words),
        filter("access", "directory.access", asked.access(), access(words), words),
        filter("cost", "directory.cost", asked.cost(), cost(words), words));
  }

  /** How far from a postcode, in miles. */
  static Filter within(DirectoryRequest asked, Words words) {
    return new Filter(
        "within",
        words.text("directory.within"),
        Stream.of("1", "2", "5", "10")
            .map(miles ->
                new Filter.Option(
                    miles,
                    words.text("directory.miles", Integer.valueOf(miles)),
                    miles.equals(asked.within())))
            .toList());
  }

  private record Named(String value, Text name) {}

  private static Filter filter(
      String name, String key, String chosen, List<Named> choices, Words words) {
    List<Filter.Option> options = new ArrayList<>();
    options.add(new Filter.Option("", words.text("directory.any"), chosen.isEmpty()));
    for (Named one : choices) {
      options.add(new Filter.Option(one.value(), one.name(), one.value().equals(chosen)));
    }
    return new Filter(name, words.text(key), options);
  }

  private static List<Named> topics(Words words) {
    String language = words.language().code();
    return Topics.shipped().all().stream()
        .map(topic -> new Named(topic.id(), new Text(topic.name(language), words.language())))
        .toList();
  }

  private static List<Named> localities(Area area) {
    return area.localities().stream()
        .map(one -> new Named(one.id(), Text.english(one.name())))
        .toList();
  }

  private static List<Named> open(Words words) {
    return List.of(new Named(DirectoryRequest.NOW, words.text("directory.open.now")));
  }

  private static List<Named> named(List<String> languages, Words words) {
    return languages.stream()
        .map(code ->
            new Named(code, new Text(DirectoryWords.language(code, words), words.language())))
        .toList();
  }

  private static List<Named> access(Words words) {
    return Stream.of(BuildingAccess.values())
        .map(one ->
            new Named(one.id(), words.text("activity.building." + one.id().replace('_', '-'))))
        .toList();
  }

  private static List<Named> cost(Words words) {
    return List.of(new Named(DirectoryRequest.FREE, words.text("directory.cost.free-only")));
  }
}
