package org.kith.statistics.linkage;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * How many records have each value of a field.
 *
 * @param sorted the values that count as the same when they are equal
 * @param known how many records have any value
 */
@SuppressWarnings("ArrayRecordComponent") // neither compared nor changed
record ValueCounts(long[] sorted, long known) {
  private static final int LEAST_CROWD = 4;
  private static final double TIMES_THE_MEAN = 3;

  static ValueCounts of(RecordBlock block, Field field) {
    long known = 0;
    int count = 0;
    long[] values = new long[block.size()];
    for (int row = 0; row < block.size(); row++) {
      long value = field == Field.NAME ? name(block, row) : block.value(field, row);
      known += field == Field.NAME ? Math.min(1, block.words(row)) : value == 0 ? 0 : 1;
      if (isWhole(field, value)) {
        values[count++] = value;
      }
    }
    long[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return new ValueCounts(sorted, known);
  }

  private static boolean isWhole(Field field, long value) {
    return switch (field) {
      case BIRTH -> BirthCode.isWhole((int) value);
      case POSTCODE -> PostcodeCode.isWhole(value);
      case NAME, PHONE, EMAIL -> value != 0;
    };
  }

  /** All words together, in any order; 0 for a single name. */
  private static long name(RecordBlock block, int row) {
    int width = block.words(row) + (block.markers(row) == 0 ? 0 : 1);
    long sum = 0;
    for (int place = 0; place < block.words(row); place++) {
      // of the word itself: its number depends on who was read first
      sum += Hashes.of(block.vocabulary().word(block.word(row, place)));
    }
    return width < 2 ? 0 : sum | 1;
  }

  /** How many pairs of different records have a value at all. */
  double pairs() {
    return known * (known - 1.0) / 2;
  }

  /** More records than this share few values: three times as many as the mean, four at least. */
  int usualSharers() {
    int distinct = 0;
    for (int at = 0; at < sorted.length; at++) {
      distinct += at == 0 || sorted[at] != sorted[at - 1] ? 1 : 0;
    }
    double mean = distinct == 0 ? 0 : (double) sorted.length / distinct;
    return (int) Math.max(LEAST_CROWD, TIMES_THE_MEAN * mean);
  }

  /** The share of pairs that have the same value. */
  double sameRate() {
    double same = 0;
    int from = 0;
    for (int at = 1; at <= sorted.length; at++) {
      if (at == sorted.length || sorted[at] != sorted[from]) {
        double count = at - from;
        same += count * (count - 1) / 2;
        from = at;
      }
    }
    return known < 2 ? 0 : same / pairs();
  }

  /** The values that more records have, and how many. */
  TreeMap<Long, Integer> moreThan(int least) {
    TreeMap<Long, Integer> crowded = new TreeMap<>();
    int from = 0;
    for (int at = 1; at <= sorted.length; at++) {
      if (at == sorted.length || sorted[at] != sorted[from]) {
        if (at - from > least) {
          crowded.put(sorted[from], at - from);
        }
        from = at;
      }
    }
    return crowded;
  }
}
