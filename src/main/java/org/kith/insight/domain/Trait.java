package org.kith.insight.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One characteristic of every person: a byte for its last value, a byte for the quarter since which
 * it is known, and more for those few who once answered something else.
 */
final class Trait {
  /** Quarters are counted from 1990; a byte reaches to 2053. */
  private static final int FIRST_QUARTER = 1990 * 4;

  private record Earlier(int[] quarters, byte[] codes) {}

  private final Codes codes;
  private byte[] last = new byte[64];
  private byte[] since = new byte[64];
  private final Map<Integer, Earlier> earlier = new HashMap<>();
  private int latest;

  Trait(Codes codes) {
    this.codes = codes;
  }

  Codes codes() {
    return codes;
  }

  /** What has always been so, as far as anybody knows. */
  void set(int person, String value) {
    reserve(person);
    last[person] = codes.of(value);
    since[person] = 0;
    earlier.remove(person);
  }

  void set(int person, Timeline answers) {
    reserve(person);
    earlier.remove(person);
    int size = answers.size();
    if (size == 0) {
      last[person] = 0;
      since[person] = 0;
      return;
    }
    last[person] = codes.of(answers.value(size - 1));
    since[person] = offset(answers.quarter(size - 1));
    latest = Math.max(latest, Byte.toUnsignedInt(since[person]));
    if (size > 1) {
      int[] quarters = new int[size - 1];
      byte[] before = new byte[size - 1];
      for (int i = 0; i < size - 1; i++) {
        quarters[i] = answers.quarter(i);
        before[i] = codes.of(answers.value(i));
      }
      earlier.put(person, new Earlier(quarters, before));
    }
  }

  /** Everybody's code as it was known at the end of a quarter: to be read only. */
  byte[] at(int quarter, int people) {
    reserve(people);
    int limit = Byte.toUnsignedInt(offset(quarter));
    if (latest <= limit) {
      return last;
    }
    byte[] known = new byte[people];
    for (int person = 0; person < people; person++) {
      known[person] = Byte.toUnsignedInt(since[person]) <= limit ? last[person] : 0;
    }
    earlier.forEach((person, before) -> {
      if (person < people && Byte.toUnsignedInt(since[person]) > limit) {
        for (int i = before.quarters().length - 1; i >= 0; i--) {
          if (before.quarters()[i] <= quarter) {
            known[person] = before.codes()[i];
            break;
          }
        }
      }
    });
    return known;
  }

  long bytes() {
    return 2L * last.length + 100L * earlier.size();
  }

  private static byte offset(int quarter) {
    return (byte) Math.clamp(quarter - FIRST_QUARTER, 0, 255);
  }

  private void reserve(int person) {
    if (person >= last.length) {
      int length = Math.max(person + 1, last.length + (last.length >> 1));
      last = Arrays.copyOf(last, length);
      since = Arrays.copyOf(since, length);
    }
  }
}
