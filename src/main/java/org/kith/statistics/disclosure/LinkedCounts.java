package org.kith.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.statistics.disclosure.Background.Equation;
import org.kith.statistics.disclosure.Background.OtherCount;

/**
 * A table and its background as one list of counts – the cells as read, then the others – and the
 * equations between them.
 */
record LinkedCounts(FrequencyTable table, Background background, long[] values, List<Sum> sums) {
  /** Coefficients by the index of the count; with the true counts the sum is 0. */
  record Sum(Map<Integer, Integer> coefficients) {}

  static LinkedCounts of(FrequencyTable table, Background background) {
    List<Long> values = new ArrayList<>(table.cells().stream().map(table::count).toList());
    Map<String, Integer> others = new HashMap<>();
    for (OtherCount other : background.counts()) {
      if (others.put(other.name(), values.size()) != null || other.value() < 0) {
        throw new IllegalArgumentException("named twice, or negative: " + other);
      }
      values.add(other.value());
    }
    List<Sum> sums = new ArrayList<>(sumsOf(table));
    for (Equation equation : background.equations()) {
      Map<Integer, Integer> coefficients = new HashMap<>();
      equation.cells().forEach((cell, times) -> coefficients.put(table.index(cell), times));
      equation.others().forEach((name, times) -> coefficients.put(known(others, name), times));
      sums.add(new Sum(coefficients));
    }
    long[] array = values.stream().mapToLong(Long::longValue).toArray();
    for (Sum sum : sums) {
      requireTrue(sum, array);
    }
    return new LinkedCounts(table, background, array, sums);
  }

  int size() {
    return values.length;
  }

  int cells() {
    return table.rows().size() * table.columns().size();
  }

  boolean isCell(int count) {
    return count < cells();
  }

  /** Whether nothing in the new release can hide it: it is out, or it is no cell of the table. */
  boolean isOutside(int count) {
    return !isCell(count);
  }

  boolean isKnownBefore(int count) {
    return isOutside(count) && other(count).known();
  }

  OtherCount other(int count) {
    return background.counts().get(count - cells());
  }

  private static int known(Map<String, Integer> others, String name) {
    Integer index = others.get(name);
    if (index == null) {
      throw new IllegalArgumentException("an equation names a count that is not there: " + name);
    }
    return index;
  }

  private static List<Sum> sumsOf(FrequencyTable table) {
    List<Sum> sums = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      Map<Integer, Integer> line = new HashMap<>();
      for (int column = 0; column < table.columns().size(); column++) {
        boolean total = column == table.columns().size() - 1;
        line.put(table.index(new Cell(row, column)), total ? -1 : 1);
      }
      sums.add(new Sum(line));
    }
    for (int column = 0; column < table.columns().size(); column++) {
      Map<Integer, Integer> line = new HashMap<>();
      for (int row = 0; row < table.rows().size(); row++) {
        boolean total = row == table.rows().size() - 1;
        line.put(table.index(new Cell(row, column)), total ? -1 : 1);
      }
      sums.add(new Sum(line));
    }
    return sums;
  }

  private static void requireTrue(Sum sum, long[] values) {
    long total =
        sum.coefficients().entrySet().stream()
            .mapToLong(e -> e.getValue() * values[e.getKey()])
            .sum();
    if (total != 0) {
      throw new IllegalArgumentException("an equation does not hold for the true counts: " + sum);
    }
  }
}
