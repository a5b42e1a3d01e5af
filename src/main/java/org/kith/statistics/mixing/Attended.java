package org.kith.statistics.mixing;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Who was at one session. People are opaque numbers; whoever stands there twice was there once. */
public final class Attended {
  private final double hours;
  private final long[] people;

  /**
   * @param hours how long it took, above 0
   */
  public Attended(double hours, long... people) {
    if (!(hours > 0 && Double.isFinite(hours))) {
      throw new IllegalArgumentException("a session takes time: " + hours);
    }
    this.hours = hours;
    this.people = LongStream.of(people).sorted().distinct().toArray();
  }

  double hours() {
    return hours;
  }

  /** Ascending, each once. */
  LongStream people() {
    return Arrays.stream(people);
  }
}
