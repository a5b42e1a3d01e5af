package org.kith.directory.search;

import java.util.Arrays;

/** In which entries a word stands, in the order of their numbers, and how much it says there. */
final class Postings {
  private final IntList entries = new IntList();
  private byte[] weights = new byte[4];

  void add(int entry, int weight) {
    int size = entries.size();
    if (size == weights.length) {
      weights = Arrays.copyOf(weights, size * 2);
    }
    weights[size] = (byte) Math.min(weight, Byte.MAX_VALUE);
    entries.add(entry);
  }

  int size() {
    return entries.size();
  }

  int entry(int index) {
    return entries.get(index);
  }

  int weight(int index) {
    return weights[index];
  }
}
