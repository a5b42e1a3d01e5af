package org.kith.statistics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts that an attacker can set beside each other – of a new release, of earlier ones, of other
 * tables – and how they add up. Immutable.
 *
 * @param counts by distinct names
 * @param sums all hold for the true counts
 */
public record LinkedCounts(List<Count> counts, List<Sum> sums) {
  /** No counts. */
  public static final LinkedCounts NONE = new LinkedCounts(List.of(), List.of());

  /** Coefficient times count, summed over counts by their names, is 0. */
  public record Sum(Map<String, Integer> coefficients) {
    public Sum {
      coefficients = Map.copyOf(coefficients);
    }
  }

  public LinkedCounts {
    counts = List.copyOf(counts);
    sums = List.copyOf(sums);
  }

  /** The cells of a table, named {@code row / column}, with something before it. */
  public static LinkedCounts of(String prefix, FrequencyTable table) {
    List<Count> counts =
        table.cells().stream()
            .map(cell ->
                new Count(name(prefix, table, cell), table.count(cell), standing(table, cell)))
            .toList();
    List<Sum> sums = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      int of = row;
      sums.add(line(prefix, table, table.cells().stream().filter(c -> c.row() == of).toList()));
    }
    for (int column = 0; column < table.columns().size(); column++) {
      int of = column;
      sums.add(line(prefix, table, table.cells().stream().filter(c -> c.column() == of).toList()));
    }
    return new LinkedCounts(counts, sums);
  }

  /** What a cell of a table is called. */
  public static String name(String prefix, FrequencyTable table, Cell cell) {
    return prefix + table.rows().get(cell.row()) + " / " + table.columns().get(cell.column());
  }

  /** The same after its release: what was hidden stays unknown, the rest is out. */
  public LinkedCounts released(Set<String> hidden) {
    return new LinkedCounts(
        counts.stream()
            .map(count ->
                !count.standing().mayBeHidden()
                    ? count
                    : count.as(
                        hidden.contains(count.name())
                            ? Count.Standing.UNKNOWN
                            : Count.Standing.KNOWN))
            .toList(),
        sums);
  }

  /** Both together. */
  public LinkedCounts beside(LinkedCounts other) {
    List<Count> all = new ArrayList<>(counts);
    all.addAll(other.counts);
    List<Sum> every = new ArrayList<>(sums);
    every.addAll(other.sums);
    return new LinkedCounts(all, every);
  }

  public LinkedCounts with(Count count) {
    return beside(new LinkedCounts(List.of(count), List.of()));
  }

  /** Two names for the same people. */
  public LinkedCounts same(String one, String other) {
    return withSum(Map.of(one, 1, other, -1));
  }

  /**
   * The people of the one are all among those of the other, such as a total to date and a later
   * one. Those by whom they differ are a count as well, that nobody may work out if it is small.
   */
  public LinkedCounts among(String part, String whole) {
    return partsOf(whole, List.of(part));
  }

  /**
   * These parts share nobody and are all of the whole, or at least of it. Those who are in none of
   * them are a count as well.
   */
  public LinkedCounts partsOf(String whole, Collection<String> parts) {
    Map<String, Integer> coefficients = new HashMap<>();
    parts.forEach(part -> coefficients.put(part, 1));
    coefficients.put(whole, -1);
    long rest = value(whole) - parts.stream().mapToLong(this::value).sum();
    if (rest == 0) {
      return withSum(coefficients);
    }
    Count others =
        new Count(whole + " less " + String.join(", ", parts), rest, Count.Standing.UNKNOWN);
    coefficients.put(others.name(), 1);
    return with(others).withSum(coefficients);
  }

  private LinkedCounts withSum(Map<String, Integer> coefficients) {
    return beside(new LinkedCounts(List.of(), List.of(new Sum(coefficients))));
  }

  private long value(String name) {
    return counts.stream()
        .filter(count -> count.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no count called " + name))
        .value();
  }

  private static Count.Standing standing(FrequencyTable table, Cell cell) {
    if (table.isGrandTotal(cell)) {
      return Count.Standing.GRAND_TOTAL;
    }
    return table.isTotal(cell) ? Count.Standing.TOTAL : Count.Standing.CELL;
  }

  /** The last of the line is the sum of the others. */
  private static Sum line(String prefix, FrequencyTable table, List<Cell> line) {
    Map<String, Integer> coefficients = new HashMap<>();
    line.forEach(
        cell -> coefficients.put(name(prefix, table, cell), cell.equals(line.getLast()) ? -1 : 1));
    return new Sum(coefficients);
  }
}
