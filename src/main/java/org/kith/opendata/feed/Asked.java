package org.kith.opendata.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.opendata.Dataset;
import org.kith.opendata.sets.DatasetFiles;

/**
 * What of a table is asked for, by the system query options of OData (part 1 of the standard,
 * section 11.2).
 *
 * @param columns names of those that are wanted; empty: all
 * @param filter what has to be so of a row; null: any
 * @param order which row comes first; null: as the table has them
 * @param top how many rows at most from {@code skip} on; null: all
 * @param isCounted whether the answer tells how many there are
 * @param kept the options that the rest of the rows is asked for with, as they were written
 */
public record Asked(
    Set<String> columns,
    @Nullable Expression filter,
    @Nullable Comparator<Dataset.Row> order,
    int skip,
    @Nullable Integer top,
    boolean isCounted,
    Map<String, String> kept) {
  private static final Set<String> UNDERSTOOD =
      Set.of("$top", "$skip", "$count", "$select", "$filter", "$orderby", "$format");
  private static final List<String> KEPT = List.of("$select", "$filter", "$orderby", "$count");
  private static final int MOST_COLUMNS_IN_ORDER = 8;

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
    String filter = options.getOrDefault("$filter", "").strip();
    String order = options.getOrDefault("$orderby", "").strip();
    Integer skip = number(options, "$skip");
    return new Asked(
        columns(set, options.getOrDefault("$select", "")),
        filter.isEmpty() ? null : ExpressionReading.filter(set, filter),
        order.isEmpty() ? null : order(set, order),
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

  /** Empty cells come first, and last in an order that goes down. */
  private static Comparator<Dataset.Row> order(Dataset set, String asked) {
    String[] each = asked.split(",");
    if (each.length > MOST_COLUMNS_IN_ORDER) {
      throw new NotOffered("To order by so many columns");
    }
    List<Comparator<Dataset.Row>> all = new ArrayList<>();
    for (String one : each) {
      String[] words = one.strip().split("\\s+");
      boolean isDown = words.length == 2 && words[1].equals("desc");
      if (words.length > 2 || words.length == 2 && !isDown && !words[1].equals("asc")) {
        throw new Misworded("$orderby cannot be read.");
      }
      if (words[0].contains("(") || words[0].contains("/")) {
        throw new NotOffered("To order by anything but columns");
      }
      Expression.Column column = ExpressionReading.column(set, words[0]);
      Comparator<Dataset.Row> up =
          (row, other) -> {
            Object left = column.of(row);
            Object right = column.of(other);
            return left == null || right == null
                ? Boolean.compare(left != null, right != null)
                : Expression.order(left, right);
          };
      all.add(isDown ? up.reversed() : up);
    }
    return (row, other) ->
        all.stream()
            .mapToInt(one -> one.compare(row, other))
            .filter(order -> order != 0)
            .findFirst()
            .orElse(0);
  }

  /** Those rows, at most so many of them, and how many there are altogether. */
  public Dataset.Slice rows(Dataset set, int most) {
    int some = top == null ? most : Math.min(top, most);
    Expression only = filter;
    Comparator<Dataset.Row> by = order;
    if (only == null && by == null) {
      return set.rows(skip, some);
    }
    List<Dataset.Row> all =
        new ArrayList<>(
            DatasetFiles.all(set).stream()
                .filter(row -> only == null || Boolean.TRUE.equals(only.of(row)))
                .toList());
    if (by != null) {
      all.sort(by);
    }
    return Dataset.Slice.of(all, skip, some, row -> row);
  }

  /** How many rows there are, whichever of them are told. */
  public int count(Dataset set) {
    return (filter == null ? set.rows(0, 1) : rows(set, 1)).total();
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
