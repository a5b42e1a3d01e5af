package org.kith.statistics.linkage;

/**
 * Between which probabilities somebody has to look.
 *
 * @param match a pair at least as probable is one person, unless there is a {@link Caution}
 * @param review a pair less probable is not shown to anybody
 */
public record Thresholds(double match, double review) {
  public static final Thresholds USUAL = new Thresholds(0.99, 0.2);

  public Thresholds {
    if (!(0 < review && review <= match && match < 1)) {
      throw new IllegalArgumentException("0 < review <= match < 1 does not hold");
    }
  }

  Decision decide(double probability, boolean cautious) {
    if (probability < review) {
      return Decision.NON_MATCH;
    }
    return probability < match || cautious ? Decision.REVIEW : Decision.MATCH;
  }
}
