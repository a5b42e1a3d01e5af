package org.kith.statistics.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What can be proven of a hidden count: it lies from {@code low} to {@code high}, both possible.
 *
 * @param high null: nothing published limits it
 */
public record Proven(long low, @Nullable Long high) {

  public boolean isExact() {
    return high != null && high == low;
  }

  /** Whether at least so many different values are possible. */
  boolean leaves(long values) {
    return high == null || high - low >= values - 1;
  }

  boolean liesWithin(long least, long most) {
    return low >= least && high != null && high <= most;
  }
}
