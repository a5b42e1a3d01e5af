package org.kith.insight.domain;

/**
 * What happened at one activity in one quarter.
 *
 * @param records numbers of the records of those who came
 * @param times how often each of them came, in the same order
 * @param sessions that were held
 * @param counted people counted and not named, over all its sessions
 * @param mostCounted the most of them in one session
 */
record Cell(int[] records, char[] times, int sessions, int counted, int mostCounted) {
  static final Cell EMPTY = new Cell(new int[0], new char[0], 0, 0, 0);

  /** The same sessions and tallies with these people. */
  Cell with(int[] records, char[] times) {
    return new Cell(records, times, sessions, counted, mostCounted);
  }

  /** The same people with these sessions and tallies. */
  Cell with(int sessions, int counted, int mostCounted) {
    return new Cell(records, times, sessions, counted, mostCounted);
  }

  boolean isEmpty() {
    return records.length == 0 && sessions == 0 && counted == 0;
  }

  long bytes() {
    return 80 + 6L * records.length;
  }
}
