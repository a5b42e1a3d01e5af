package org.kith.statistics.disclosure;

import java.util.List;

/**
 * What hiding a count costs the reader: hardly more for a large than for a small one (their
 * logarithm, which keeps the number of hidden cells low: Hundepool et al., "Statistical Disclosure
 * Control", Wiley 2012, §4.4), a total only when no cell will do, and the grand total last of all.
 */
final class SafetyCosts {
  /** So that of two ways that hide nothing more, the shorter is taken. */
  static final double STEP = 1e-6;

  private static final double BY_ITSELF = 3;
  private static final double ZERO = 50;
  private static final double TOTAL = 10_000;
  private static final double GRAND_TOTAL = 10_000_000;

  private SafetyCosts() {}

  static double[] of(FrequencyTable table, SafetyRule rule) {
    List<Cell> cells = table.cells();
    return cells.stream().mapToDouble(cell -> of(table, rule, cell)).toArray();
  }

  private static double of(FrequencyTable table, SafetyRule rule, Cell cell) {
    long count = table.count(cell);
    if (count == 0 && !rule.guardsWhereAllAreOne()) {
      return Double.POSITIVE_INFINITY;
    }
    double kind =
        table.isGrandTotal(cell)
            ? GRAND_TOTAL
            : table.isTotal(cell) ? TOTAL : count == 0 ? ZERO : BY_ITSELF;
    return kind + Math.log1p(count);
  }
}
