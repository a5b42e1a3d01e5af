package org.kith.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an attacker can set beside a table: counts of earlier releases and other tables, and how
 * they and the table's own cells add up.
 *
 * @param counts by distinct names
 * @param equations hold for the true counts
 */
public record Background(List<OtherCount> counts, List<Equation> equations) {
  /** The table stands alone. */
  public static final Background NONE = new Background(List.of(), List.of());

  /**
   * A count outside the table.
   *
   * @param known it was published; otherwise it is to stay unknown, and is protected when small
   */
  public record OtherCount(String name, long value, boolean known) {}

  /**
   * Coefficient times count, summed over cells of the table and over other counts by name, is 0.
   */
  public record Equation(Map<Cell, Integer> cells, Map<String, Integer> others) {
    public Equation {
      cells = Map.copyOf(cells);
      others = Map.copyOf(others);
    }
  }

  public Background {
    counts = List.copyOf(counts);
    equations = List.copyOf(equations);
  }

  /** The same people were counted before under this name. */
  public static Background same(Cell cell, OtherCount earlier) {
    return new Background(
        List.of(earlier), List.of(new Equation(Map.of(cell, 1), Map.of(earlier.name(), -1))));
  }

  /**
   * The people counted earlier are among those of the cell, such as a total to date. Those who came
   * to them are a count of its own, that must not be laid open by subtraction.
   */
  public static Background among(Cell cell, OtherCount earlier, long now) {
    OtherCount added = new OtherCount(earlier.name() + " +", now - earlier.value(), false);
    return new Background(
        List.of(earlier, added),
        List.of(new Equation(Map.of(cell, 1), Map.of(earlier.name(), -1, added.name(), -1))));
  }

  /** Both together. */
  public Background and(Background other) {
    List<OtherCount> both = new ArrayList<>(counts);
    both.addAll(other.counts);
    List<Equation> all = new ArrayList<>(equations);
    all.addAll(other.equations);
    return new Background(both, all);
  }

  public boolean isEmpty() {
    return counts.isEmpty() && equations.isEmpty();
  }
}
