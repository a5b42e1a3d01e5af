package org.kith.directory.search;

import java.util.BitSet;
import java.util.List;

/** How many of the words somebody looks for each entry has, and how much they say there. */
final class Scores {
  private final float[] scores;
  private final byte[] counts;

  /** The word that was counted last, so that an entry counts each word once. */
  private final byte[] last;

  private byte words;

  /**
   * @param entries how many there are
   */
  Scores(int entries) {
    scores = new float[entries];
    counts = new byte[entries];
    last = new byte[entries];
  }

  /**
   * Counts the next word.
   *
   * @param meant what it may mean, the likeliest first: as that it counts
   */
  void add(List<Vocabulary.Meant> meant) {
    words++;
    for (Vocabulary.Meant one : meant) {
      Postings postings = one.postings();
      for (int i = 0; i < postings.size(); i++) {
        int entry = postings.entry(i);
        if (last[entry] != words) {
          last[entry] = words;
          counts[entry]++;
          scores[entry] += postings.weight(i) * one.factor();
        }
      }
    }
  }

  /** Leaves in {@code numbers} those that have so many of the words. */
  void narrow(BitSet numbers, int least) {
    for (int one = numbers.nextSetBit(0); one >= 0; one = numbers.nextSetBit(one + 1)) {
      if (counts[one] < least) {
        numbers.clear(one);
      }
    }
  }

  /** The more its words say, the larger; to be compared, not to be read. */
  int fit(int entry) {
    return Float.floatToIntBits(scores[entry]);
  }
}
