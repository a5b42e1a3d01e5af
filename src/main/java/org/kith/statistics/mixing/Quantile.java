package org.kith.statistics.mixing;

/** Quantiles as spreadsheets and R give them (type 7 of Hyndman and Fan 1996). */
final class Quantile {
  private Quantile() {}

  /**
   * @param sorted ascending, at least one
   * @param share from 0 to 1
   */
  static double of(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
