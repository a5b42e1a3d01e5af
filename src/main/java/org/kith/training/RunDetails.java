package org.kith.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of one time that a course is given.
 *
 * @param venue where, in words; empty: not said
 * @param activity the activity whose sessions it meets in; null: none
 * @param room how many can take part; null: no limit
 * @param counted people who came and were counted, not named, besides those who have a place; null:
 *     nobody counted
 */
public record RunDetails(
    LocalDate starts,
    LocalDate ends,
    String venue,
    @Nullable UUID activity,
    @Nullable Integer room,
    @Nullable Integer counted) {
  public RunDetails {
    if (ends.isBefore(starts)) {
      throw new IllegalArgumentException("it ends before it starts");
    }
  }

  /** Within these days, of which no more is known. */
  public static RunDetails within(LocalDate starts, LocalDate ends) {
    return new RunDetails(starts, ends, "", null, null, null);
  }
}
