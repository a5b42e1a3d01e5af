package org.kith.figures;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The part of the whole that a statement speaks of: dimension → value, such as {@code
 * locality=north}. Empty for the total.
 */
public record Breakdown(Map<String, String> values) {
  public static final Breakdown TOTAL = new Breakdown(Map.of());

  public Breakdown {
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** Reads {@code dimension=value;dimension=value}; empty when it is not of that form. */
  public static Optional<Breakdown> parse(String text) {
    if (text.isBlank()) {
      return Optional.of(TOTAL);
    }
    Map<String, String> values = new TreeMap<>();
    for (String part : text.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals < 1 || equals == part.length() - 1) {
        return Optional.empty();
      }
      values.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
    }
    return Optional.of(new Breakdown(values));
  }

  public boolean isTotal() {
    return values.isEmpty();
  }

  /** The written form, dimensions in alphabetical order. */
  @Override
  public String toString() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(";"));
  }
}
