package org.kith.training;

import java.util.Locale;

/** What came of a place in a run of a course. */
public enum Result {
  /** Nothing yet. */
  BOOKED,
  COMPLETED,
  /** Came to some of it. */
  PART,
  /** Did not come. */
  ABSENT,
  /** The place was given back, and is free for somebody else. */
  CANCELLED;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Result of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
