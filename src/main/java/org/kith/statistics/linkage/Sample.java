package org.kith.statistics.linkage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Records chosen by chance that depends on their ids alone, so that their order does not matter.
 */
final class Sample {
  private static final long SEED = 0x4b697468L;

  private Sample() {}

  /** The rows, in an order that is by chance too. */
  static int[] of(RecordBlock block, int most) {
    long[] draws = IntStream.range(0, block.size()).mapToLong(row -> draw(block, row)).toArray();
    long[] sorted = draws.clone();
    Arrays.sort(sorted);
    long last = sorted.length > most ? sorted[most - 1] : Long.MAX_VALUE;
    return IntStream.range(0, block.size())
        .filter(row -> draws[row] <= last)
        .boxed()
        .sorted(Comparator.<Integer>comparingLong(row -> draws[row]).thenComparing(block::id))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static long draw(RecordBlock block, int row) {
    return Hashes.mix(Hashes.of(block.id(row)) + SEED);
  }
}
