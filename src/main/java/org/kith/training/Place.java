package org.kith.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Held;

/**
 * Somebody's place in a run of a course, and what came of it.
 *
 * @param record the person's record
 * @param holder id of the organisation that holds the record
 * @param title of the course
 * @param completedOn null: not completed
 * @param validUntil the last day on which the completion holds; null: for ever, or not completed
 */
public record Place(
    UUID id,
    UUID run,
    UUID course,
    UUID record,
    String holder,
    String title,
    Capacity capacity,
    Result result,
    @Nullable LocalDate completedOn,
    @Nullable LocalDate validUntil,
    int version)
    implements Held {
  /** Whether it was completed, and that still holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return completedOn != null
        && !completedOn.isAfter(day)
        && (validUntil == null || !validUntil.isBefore(day));
  }
}
