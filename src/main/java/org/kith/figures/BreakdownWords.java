package org.kith.figures;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the part of the whole that a statement speaks of is put in English: "Locality: South". */
public final class BreakdownWords {
  private static final Map<String, String> SPELT =
      Map.of(
          "black-asian-minority-ethnic", "Black, Asian and minority ethnic",
          "white-british", "White British",
          "covid", "COVID");

  private BreakdownWords() {}

  /** All dimensions; empty for the total. */
  public static String of(Breakdown breakdown) {
    return breakdown.values().entrySet().stream()
        .map(part -> dimension(part.getKey()) + ": " + value(part.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** The values alone, for a chart or table that names the dimension once: "South". */
  public static String values(Breakdown breakdown) {
    return breakdown.values().values().stream()
        .map(BreakdownWords::value)
        .collect(Collectors.joining(", "));
  }

  /** The dimensions alone: "Locality". */
  public static String dimensions(Breakdown breakdown) {
    return breakdown.values().keySet().stream()
        .map(BreakdownWords::dimension)
        .collect(Collectors.joining(", "));
  }

  private static String dimension(String key) {
    return sentence(key);
  }

  private static String value(String key) {
    String spelt = SPELT.get(key);
    if (spelt != null) {
      return spelt;
    }
    return key.matches("\\d+-\\d+") ? key.replace('-', '–') : sentence(key);
  }

  private static String sentence(String key) {
    String words = key.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
