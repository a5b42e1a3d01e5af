package org.kith.statistics.linkage;

/** Two records that may be one person, by their ids. */
public record LinkedPair(String a, String b, Comparison comparison) {
  public boolean isMatch() {
    return comparison.decision() == Decision.MATCH;
  }

  public double weight() {
    return comparison.weight();
  }
}
