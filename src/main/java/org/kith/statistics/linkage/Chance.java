package org.kith.statistics.linkage;

/**
 * How often each level is seen in pairs of records that were put together by chance: counted in a
 * sample of pairs, and for equal values over all pairs at once. Few records are mixed with assumed
 * ones.
 *
 * @param rates the share of pairs of the level among those where both know the field
 * @param pairs how many pairs each share rests on
 */
@SuppressWarnings("ArrayRecordComponent") // neither compared nor changed
record Chance(double[][] rates, double[][] pairs) {
  private static final int MOST_PAIRS = 1_000_000;
  private static final double ASSUMED_PAIRS = 20_000;

  /** Most pairs of equal values may be of one person; not all are. */
  private static final double LEAST_BY_CHANCE = 0.05;

  static Chance of(RecordBlock block, int[] sample) {
    double[][] counts = Estimates.table(level -> 0);
    RecordComparison comparison = RecordComparison.ofLevels(block.vocabulary());
    int apart = sample.length == 0 ? 0 : Math.min(sample.length - 1, MOST_PAIRS / sample.length);
    for (int i = 0; i < sample.length; i++) {
      for (int k = 1; k <= apart; k++) {
        int pattern = comparison.compare(block, sample[i], block, sample[(i + k) % sample.length]);
        for (Field field : Field.values()) {
          int level = Levels.position(pattern, field);
          if (level >= 0) {
            counts[field.place()][level]++;
          }
        }
      }
    }
    double[][] pairs = Estimates.table(level -> 0);
    for (Field field : Field.values()) {
      shares(counts[field.place()], pairs[field.place()]);
      ValueCounts values = ValueCounts.of(block, field);
      counts[field.place()][0] = values.sameRate();
      pairs[field.place()][0] = values.pairs();
    }
    return new Chance(counts, pairs);
  }

  private static void shares(double[] counts, double[] pairs) {
    double sum = 0;
    for (double count : counts) {
      sum += count;
    }
    for (int level = 0; level < counts.length; level++) {
      counts[level] = sum == 0 ? 0 : counts[level] / sum;
      pairs[level] = sum;
    }
  }

  /** The u of strangers: what is left when those are taken out whom chance put with themselves. */
  double[][] strangers(Estimates known) {
    return Estimates.table(level -> {
      int field = level.field().place();
      int position = level.position();
      double seen = rates[field][position];
      double ownAndHousehold =
          known.matchRate() * known.matches()[field][position]
              + known.householdRate() * known.household()[field][position];
      double strangers = Math.max(seen - ownAndHousehold, seen * LEAST_BY_CHANCE);
      double counted = pairs[field][position];
      return (strangers * counted + ASSUMED_PAIRS * level.amongStrangers())
          / (counted + ASSUMED_PAIRS);
    });
  }
}
