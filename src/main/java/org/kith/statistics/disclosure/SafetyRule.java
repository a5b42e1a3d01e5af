package org.kith.statistics.disclosure;

/**
 * When a count may be known. A count from 1 to {@code threshold} − 1 is small and is hidden, a zero
 * is shown. A hidden count is safe when at least {@code threshold} values remain possible and they
 * are not all small – even for somebody who knows that a zero would have been shown.
 *
 * @param threshold 5 as a rule, 10 where the characteristics are sensitive
 * @param guardsWhereAllAreOne also hide that all people of a row or column are in one category,
 *     which takes hiding zeros; without it such rows are only warned of
 */
public record SafetyRule(int threshold, boolean guardsWhereAllAreOne) {
  /** The usual rule: hides 1 to 4. */
  public static final SafetyRule USUAL = new SafetyRule(5, false);

  /** For sensitive characteristics, such as ethnicity by religion by ward, or hate crime. */
  public static final SafetyRule SENSITIVE = new SafetyRule(10, false);

  public SafetyRule {
    if (threshold < 2) {
      throw new IllegalArgumentException("a threshold below 2 hides nothing: " + threshold);
    }
  }

  public static SafetyRule withThreshold(int threshold) {
    return new SafetyRule(threshold, false);
  }

  /** Whether a count must be hidden for itself. */
  public boolean isSmall(long count) {
    return count > 0 && count < threshold;
  }

  /** Whether a hidden count of which this can be proven stays hidden. */
  public boolean isSafe(Proven proven) {
    return proven.leaves(threshold) && !proven.liesWithin(1, threshold - 1L);
  }

  /** What somebody knows of a hidden count before reading any other: zeros would be shown. */
  long leastHidden() {
    return guardsWhereAllAreOne ? 0 : 1;
  }
}
