package org.kith.statistics.disclosure;

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

  /** By count; infinite for one that is never hidden. */
  static double[] of(Equations equations, SafetyRule rule) {
    double[] costs = new double[equations.size()];
    for (int count = 0; count < costs.length; count++) {
      costs[count] = of(equations.value(count), equations.standing(count), rule);
    }
    return costs;
  }

  private static double of(long value, Count.Standing standing, SafetyRule rule) {
    if (!standing.mayBeHidden() || value == 0 && !rule.guardsWhereAllAreOne()) {
      return Double.POSITIVE_INFINITY;
    }
    double kind =
        switch (standing) {
          case GRAND_TOTAL -> GRAND_TOTAL;
          case TOTAL -> TOTAL;
          default -> value == 0 ? ZERO : BY_ITSELF;
        };
    return kind + Math.log1p(value);
  }
}
