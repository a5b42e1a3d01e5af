package org.kith;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of {@code figures/<document>.csv} that reads aloud: by default a reported number of people,
 * period unstated, in section 1 of the source {@code report}.
 */
public record Figure(Map<String, String> cells) {
  static final List<String> COLUMNS =
      List.of(
          "id",
          "definition",
          "subject",
          "kind",
          "unit",
          "low",
          "high",
          "words",
          "period",
          "breakdown",
          "part_of",
          "complete",
          "base",
          "document",
          "section",
          "note");

  public static Figure of(String id) {
    return new Figure(
        Map.of(
            "id", id,
            "kind", "reported",
            "unit", "people",
            "period", "unstated",
            "document", "report",
            "section", "1"));
  }

  /** Any column by its name. */
  public Figure with(String column, String value) {
    if (!COLUMNS.contains(column)) {
      throw new IllegalArgumentException("no such column: " + column);
    }
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changed.put(column, value);
    return new Figure(changed);
  }

  public Figure about(String subject, String definition) {
    return with("subject", subject).with("definition", definition);
  }

  public Figure people(int number) {
    return between(number, number);
  }

  public Figure between(int low, int high) {
    return with("low", Integer.toString(low)).with("high", Integer.toString(high));
  }

  public Figure kind(String kind) {
    return with("kind", kind);
  }

  public Figure unit(String unit) {
    return with("unit", unit);
  }

  public Figure period(String period) {
    return with("period", period);
  }

  public Figure partOf(String whole) {
    return with("part_of", whole);
  }

  public Figure in(String document, String section) {
    return with("document", document).with("section", section);
  }

  List<String> row() {
    return COLUMNS.stream().map(column -> cells.getOrDefault(column, "")).toList();
  }
}
