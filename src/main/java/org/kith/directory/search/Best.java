package org.kith.directory.search;

import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The best of what is taken. How well something fits and its rank by name are one number, so that
 * no two are compared in any other way: the larger, the better.
 */
final class Best {
  private final int most;
  private final PriorityQueue<Long> kept = new PriorityQueue<>();

  Best(int most) {
    this.most = most;
  }

  /**
   * @param fit 0 or more; more is better
   * @param rank 0 or more; of those that fit equally well, the least comes first
   */
  void take(int fit, int rank) {
    long one = (long) fit << Integer.SIZE | Integer.MAX_VALUE - rank;
    if (kept.size() < most) {
      kept.add(one);
    } else if (most > 0 && one > kept.element()) {
      kept.remove();
      kept.add(one);
    }
  }

  /** Their ranks, the best first. */
  IntStream ranks() {
    return kept.stream()
        .sorted((one, other) -> Long.compare(other, one))
        .mapToInt(one -> Integer.MAX_VALUE - one.intValue());
  }
}
