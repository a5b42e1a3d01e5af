package org.kith.statistics.disclosure;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * How far hidden counts could differ from what they are without changing anything published: what
 * one gains others lose. This is what an attacker works out, seen from the side that knows the true
 * counts.
 */
interface Exchanges {
  /** Nothing limits it. */
  long UNLIMITED = Long.MAX_VALUE;

  /**
   * By how much a hidden count could be larger ({@code up}) or smaller.
   *
   * @param enough it does not matter by how much more than this; it may stop there
   */
  long most(int count, boolean up, BitSet hidden, long enough);

  /**
   * The cheapest further counts to hide so that this one could be larger or smaller by an amount,
   * and each of them as well; null when hiding everything that may be hidden would not do.
   *
   * @param costs of hiding each cell; infinite for one that is not to be hidden
   */
  @Nullable BitSet cheapest(int count, boolean up, long amount, BitSet hidden, double[] costs);

  /** Whether asking is so quick that it pays to try many patterns. */
  boolean isQuick();
}
