package org.kith.geography;

/** Residents of a ward by ethnic group in five groups, Census 2021, summed by best fit. */
public record WardEthnicity(String ward, int asian, int black, int mixed, int white, int other) {
  public int total() {
    return asian + black + mixed + white + other;
  }

  /** Share of residents who are not in the White groups, 0 to 1; NaN for a ward without any. */
  public double minorityShare() {
    return total() == 0 ? Double.NaN : (total() - white) / (double) total();
  }
}
