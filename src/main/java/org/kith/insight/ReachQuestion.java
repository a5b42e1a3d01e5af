package org.kith.insight;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kith.kernel.Quarter;

/**
 * How many different people came, when, told apart by what.
 *
 * @param from the first quarter that counts
 * @param to the last one; characteristics are as last known at its end, or, told apart by quarter,
 *     at the end of each
 * @param by none to three
 * @param only of these values; a dimension that is not here is not narrowed down
 */
public record ReachQuestion(
    Quarter from, Quarter to, List<Dimension> by, Map<Dimension, Set<String>> only) {
  /** Tables of more nobody reads. */
  public static final int MOST_DIMENSIONS = 3;

  /** Fifteen years. */
  public static final int MOST_QUARTERS = 60;

  public ReachQuestion {
    if (from.compareTo(to) > 0 || to.index() - from.index() >= MOST_QUARTERS) {
      throw new IllegalArgumentException("not a period: " + from + " to " + to);
    }
    by = List.copyOf(by);
    if (by.size() > MOST_DIMENSIONS
        || (!by.isEmpty() && EnumSet.copyOf(by).size() < by.size())
        || only.containsKey(Dimension.QUARTER)) {
      throw new IllegalArgumentException("not a table: " + by + " of " + only.keySet());
    }
    Map<Dimension, Set<String>> narrowed = new EnumMap<>(Dimension.class);
    only.forEach((dimension, values) -> narrowed.put(dimension, new TreeSet<>(values)));
    only = java.util.Collections.unmodifiableMap(narrowed);
  }

  /** Everybody of a time. */
  public static ReachQuestion of(Quarter from, Quarter to, Dimension... by) {
    return new ReachQuestion(from, to, List.of(by), Map.of());
  }

  /** The same, of these values only. */
  public ReachQuestion only(Dimension dimension, String... values) {
    Map<Dimension, Set<String>> narrower = new EnumMap<>(Dimension.class);
    narrower.putAll(only);
    narrower.put(dimension, Set.of(values));
    return new ReachQuestion(from, to, by, narrower);
  }

  /** The same people, told apart by something else. */
  public ReachQuestion by(Dimension... others) {
    return new ReachQuestion(from, to, List.of(others), only);
  }

  /** Whether it is about a characteristic of people, which those only counted do not have. */
  public boolean narrowsPeople() {
    return only.keySet().stream().anyMatch(Dimension::isOfPeople);
  }
}
