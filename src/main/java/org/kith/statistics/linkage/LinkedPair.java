package org.kith.statistics.linkage;

/** Two records that may be one person, by their ids. */
public record LinkedPair(String a, String b, Comparison comparison) {
  public boolean isMatch() {
    return comparison.decision() == Decision.MATCH;
  }

  /** The same with the lesser id first. */
  public LinkedPair inOrder() {
    return a.compareTo(b) <= 0 ? this : new LinkedPair(b, a, comparison);
  }

  public double weight() {
    return comparison.weight();
  }
}
