package org.kith.opendata.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.opendata.Dataset;

/**
 * What of a table is asked for, by the system query options of OData (part 1 of the standard,
 * section 11.2). Filters and orders are expressions, and none of a user's is ever worked out here:
 * the program that asks does it itself (decision 18).
 *
 * @param columns names of those that are wanted; empty: all
 * @param top how many rows at most from {@code skip} on; null: all
 * @param isCounted whether the answer tells how many there are
 * @param kept the options that the rest of the rows is asked for with, as they were written
 */
public record Asked(
    Set<String> columns,
    int skip,
    @Nullable Integer top,
    boolean isCounted,
    Map<String, String> kept) {
  private static final Set<String> UNDERSTOOD =
      Set.of("$top", "$skip", "$count", "$select", "$format");
  private static final List<String> KEPT = List.of("$select", "$count");

  /**
   * By the parameters of an address; those without a dollar are another's.
   *
   * @throws Misworded where one cannot be read
   * @throws NotOffered where one is not answered here
   */
  public static Asked of(Dataset set, Map<String, String> options) {
    for (String name : options.keySet()) {
      if (name.startsWith("$") && !UNDERSTOOD.contains(name)) {
        throw new NotOffered(name);
      }
    }
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : KEPT) {
      if (options.containsKey(name)) {
        kept.put(name, Objects.requireNonNull(options.get(name)));
      }
    }
    Integer skip = number(options, "$skip");
    return new Asked(
        columns(set, options.getOrDefault("$select", "")),
        skip == null ? 0 : skip,
        number(options, "$top"),
        isCounted(options),
        kept);
  }

  private static @Nullable Integer number(Map<String, String> options, String name) {
    String asked = options.getOrDefault(name, "").strip();
    if (!options.containsKey(name)) {
      return null;
    }
    if (!asked.matches("\\d{1,9}")) {
      throw new Misworded(name + " has to be a number.");
    }
    return Integer.valueOf(asked);
  }

  private static boolean isCounted(Map<String, String> options) {
    String asked = options.getOrDefault("$count", "false").strip();
    if (!asked.equals("true") && !asked.equals("false")) {
      throw new Misworded("$count has to be true or false.");
    }
    return asked.equals("true");
  }

  private static Set<String> columns(Dataset set, String asked) {
    Set<String> columns =
        Arrays.stream(asked.split(","))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (columns.contains("*")) {
      return Set.of();
    }
    Set<String> known =
        set.columns().stream().map(Dataset.Column::name).collect(Collectors.toSet());
    for (String one : columns) {
      if (!known.contains(one)) {
        throw new Misworded("There is no column " + one + ".");
      }
    }
    return columns;
  }

  /** Those rows, at most so many of them, and how many there are altogether. */
  public Dataset.Slice rows(Dataset set, int most) {
    return set.rows(skip, top == null ? most : Math.min(top, most));
  }

  /** What to ask for those that come after the first {@code given}; null: nothing is left. */
  @Nullable String after(int given, int total) {
    if (given == 0 || skip + given >= total || top != null && top <= given) {
      return null;
    }
    String query = "?$skip=" + (skip + given) + (top == null ? "" : "&$top=" + (top - given));
    return query
        + kept.entrySet().stream()
            .map(one -> "&" + one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20").replace("%2C", ",");
  }
}
