package org.kith.insight.domain;

import java.util.Arrays;
import java.util.UUID;

/**
 * Numbers ids from 0 on, as they come, in 24 bytes each: a million of them is no map of objects.
 */
final class UuidNumbers {
  private static final int EMPTY = 0;

  private long[] ids = new long[2 * 64];
  private int[] table = new int[256];
  private int size;

  /** Its number; -1 where it has none. */
  int find(long high, long low) {
    int slot = slot(high, low);
    return table[slot] - 1;
  }

  int find(UUID id) {
    return find(id.getMostSignificantBits(), id.getLeastSignificantBits());
  }

  /** Its number, a new one where it has none. */
  int of(long high, long low) {
    int slot = slot(high, low);
    if (table[slot] != EMPTY) {
      return table[slot] - 1;
    }
    if (2 * size == ids.length) {
      ids = Arrays.copyOf(ids, ids.length * 2);
    }
    ids[2 * size] = high;
    ids[2 * size + 1] = low;
    table[slot] = ++size;
    if (size * 2 > table.length) {
      grow();
    }
    return size - 1;
  }

  int of(UUID id) {
    return of(id.getMostSignificantBits(), id.getLeastSignificantBits());
  }

  UUID id(int number) {
    return new UUID(ids[2 * number], ids[2 * number + 1]);
  }

  /** In the order of ids' bytes. */
  int compare(int one, int other) {
    int high = Long.compareUnsigned(ids[2 * one], ids[2 * other]);
    return high == 0 ? Long.compareUnsigned(ids[2 * one + 1], ids[2 * other + 1]) : high;
  }

  int size() {
    return size;
  }

  long bytes() {
    return 8L * ids.length + 4L * table.length;
  }

  private int slot(long high, long low) {
    int mask = table.length - 1;
    int slot = spread(high, low) & mask;
    while (table[slot] != EMPTY) {
      int number = table[slot] - 1;
      if (ids[2 * number] == high && ids[2 * number + 1] == low) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Ids may be made from names, or count up in a test: every bit has to tell. */
  private static int spread(long high, long low) {
    long mixed = (high * 0x9E3779B97F4A7C15L) ^ Long.rotateLeft(low * 0xC2B2AE3D27D4EB4FL, 31);
    mixed ^= mixed >>> 32;
    mixed *= 0xD6E8FEB86659FD93L;
    return (int) (mixed >>> 33);
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int number = 0; number < size; number++) {
      table[slot(ids[2 * number], ids[2 * number + 1])] = number + 1;
    }
  }
}
