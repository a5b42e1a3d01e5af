package org.kith.people;

import java.time.LocalDate;

/** How long data is kept for a purpose. */
public record KeptFor(int months, From from) {
  /** What the months are counted from. */
  public enum From {
    /** The last time the person came, or somebody worked with them. */
    LAST_SEEN,
    ANSWERED,
    /** When the case was closed. */
    CLOSED,
    /** When consent was given. */
    GIVEN,
    /** When they stopped volunteering. */
    LEFT,
    WITHDRAWN
  }

  public KeptFor {
    if (months < 1) {
      throw new IllegalArgumentException("at least a month");
    }
  }

  /** The first day on which it is kept no longer. */
  public LocalDate endsAfter(LocalDate counted) {
    return counted.plusMonths(months);
  }
}
