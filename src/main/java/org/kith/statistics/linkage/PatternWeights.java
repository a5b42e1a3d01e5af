package org.kith.statistics.linkage;

/**
 * The weight of every level, and of every pattern of levels. A better level of a field never weighs
 * less than a worse one: neighbours that would are given one weight together.
 */
final class PatternWeights {
  private final double[][] ofLevels;
  private final double[] ofPatterns;

  private PatternWeights(double[][] ofLevels) {
    this.ofLevels = ofLevels;
    this.ofPatterns = new double[Levels.patterns()];
    for (int pattern = 0; pattern < ofPatterns.length; pattern++) {
      for (Field field : Field.values()) {
        int level = Levels.position(pattern, field);
        ofPatterns[pattern] += level < 0 ? 0 : ofLevels[field.place()][level];
      }
    }
  }

  static PatternWeights ofMatches(Estimates estimates) {
    double[][] weights = ratios(estimates.matches(), estimates.strangers());
    for (int field = 0; field < weights.length; field++) {
      pool(weights[field], estimates.matches()[field], estimates.strangers()[field]);
    }
    return new PatternWeights(weights);
  }

  static PatternWeights ofHouseholds(Estimates estimates) {
    return new PatternWeights(ratios(estimates.household(), estimates.strangers()));
  }

  double of(int pattern) {
    return ofPatterns[pattern];
  }

  double of(Level level) {
    return ofLevels[level.field().place()][level.position()];
  }

  private static double[][] ratios(double[][] shares, double[][] strangers) {
    return Estimates.table(level -> {
      int field = level.field().place();
      return Math.log(shares[field][level.position()] / strangers[field][level.position()]);
    });
  }

  /** Adjacent violators: Ayer and others 1955. */
  private static void pool(double[] weights, double[] matches, double[] strangers) {
    for (int last = 1; last < weights.length; last++) {
      int first = last;
      double match = matches[last];
      double stranger = strangers[last];
      while (first > 0 && weights[first - 1] < Math.log(match / stranger)) {
        // all levels that already share this weight come along
        double together = weights[first - 1];
        while (first > 0 && weights[first - 1] == together) {
          first--;
          match += matches[first];
          stranger += strangers[first];
        }
      }
      for (int level = first; level <= last; level++) {
        weights[level] = Math.log(match / stranger);
      }
    }
  }
}
