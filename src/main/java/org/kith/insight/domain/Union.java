package org.kith.insight.domain;

import java.util.Arrays;
import java.util.List;

/**
 * The different people of several cells, in the order of their numbers, and how often they came.
 */
final class Union {
  static final Union NOBODY = new Union(new int[0], new int[0]);

  /**
   * Below this share of all people, sorting those who came is quicker than looking at everybody.
   */
  private static final int FEW = 16;

  /** What a person takes. */
  static final long BYTES = 8;

  private final int[] people;
  private final int[] times;

  private Union(int[] people, int[] times) {
    this.people = people;
    this.times = times;
  }

  /**
   * @param personOf the person of each record; the same for all records of one person
   * @param people how many there are
   */
  static Union of(List<Cell> cells, int[] personOf, int people) {
    int rows = cells.stream().mapToInt(cell -> cell.records().length).sum();
    if (rows == 0) {
      return NOBODY;
    }
    return rows < people / FEW ? ofFew(cells, personOf, rows) : ofMany(cells, personOf, people);
  }

  private static Union ofMany(List<Cell> cells, int[] personOf, int people) {
    int[] all = new int[people];
    for (Cell cell : cells) {
      int[] records = cell.records();
      char[] came = cell.times();
      for (int i = 0; i < records.length; i++) {
        all[personOf[records[i]]] += came[i];
      }
    }
    return ofTimes(all);
  }

  /** Of everybody how often they came. */
  private static Union ofTimes(int[] all) {
    int size = 0;
    for (int times : all) {
      size += times == 0 ? 0 : 1;
    }
    int[] who = new int[size];
    int[] times = new int[size];
    int next = 0;
    for (int person = 0; person < all.length; person++) {
      if (all[person] != 0) {
        who[next] = person;
        times[next++] = all[person];
      }
    }
    return new Union(who, times);
  }

  /**
   * Those of several, such as of a year's quarters, each with all their times.
   *
   * @param people how many there are
   */
  static Union together(List<Union> parts, int people) {
    int[] all = new int[people];
    for (Union part : parts) {
      for (int i = 0; i < part.people.length; i++) {
        all[part.people[i]] += part.times[i];
      }
    }
    return ofTimes(all);
  }

  /** Without the times of others, all of which must be in it; who has none left did not come. */
  Union without(Union others) {
    int[] who = new int[people.length];
    int[] left = new int[people.length];
    int size = 0;
    int other = 0;
    for (int i = 0; i < people.length; i++) {
      int remaining = times[i];
      if (other < others.people.length && others.people[other] == people[i]) {
        remaining -= others.times[other++];
      }
      if (remaining > 0) {
        who[size] = people[i];
        left[size++] = remaining;
      }
    }
    return new Union(Arrays.copyOf(who, size), Arrays.copyOf(left, size));
  }

  private static Union ofFew(List<Cell> cells, int[] personOf, int rows) {
    long[] sorted = new long[rows];
    int row = 0;
    for (Cell cell : cells) {
      for (int i = 0; i < cell.records().length; i++) {
        sorted[row++] = ((long) personOf[cell.records()[i]] << Integer.SIZE) | cell.times()[i];
      }
    }
    Arrays.sort(sorted);
    int[] who = new int[rows];
    int[] times = new int[rows];
    int size = 0;
    for (long one : sorted) {
      int person = (int) (one >>> Integer.SIZE);
      if (size == 0 || who[size - 1] != person) {
        who[size++] = person;
      }
      times[size - 1] += (int) one;
    }
    return new Union(Arrays.copyOf(who, size), Arrays.copyOf(times, size));
  }

  int size() {
    return people.length;
  }

  /** Times that they came, all together. */
  long times() {
    long all = 0;
    for (int one : times) {
      all += one;
    }
    return all;
  }

  /** Adds everybody up by what is told apart of them. */
  void addUp(Coded coded, long[] peopleOf, long[] timesOf) {
    if (coded.isPlainPair()) {
      addUpPairs(coded.first(), coded.second(), coded.sizeOfSecond(), peopleOf, timesOf);
      return;
    }
    for (int i = 0; i < people.length; i++) {
      int of = coded.of(people[i]);
      if (of >= 0) {
        peopleOf[of]++;
        timesOf[of] += times[i];
      }
    }
  }

  private void addUpPairs(byte[] first, byte[] second, int size, long[] peopleOf, long[] timesOf) {
    for (int i = 0; i < people.length; i++) {
      int person = people[i];
      int of = (first[person] & 0xff) * size + (second[person] & 0xff);
      peopleOf[of]++;
      timesOf[of] += times[i];
    }
  }

  /** Of a characteristic, how many of those who count have each code. */
  void tell(byte[] codes, Coded counts, long[] peopleOf) {
    for (int person : people) {
      if (counts.of(person) >= 0) {
        peopleOf[codes[person] & 0xff]++;
      }
    }
  }

  long bytes() {
    return BYTES * people.length + 64;
  }
}
