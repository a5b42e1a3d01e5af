package org.kith.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Held;

/**
 * Who may deliver a course, or take one online.
 *
 * @param holder id of the organisation that keeps the note
 * @param title of the course
 * @param withdrawnOn null: it was not withdrawn
 * @param reason why it was withdrawn; empty: it was not
 * @param renews the licence before this one; null: none
 */
public record Licence(
    UUID id,
    String holder,
    String title,
    LicenceDetails details,
    @Nullable LocalDate withdrawnOn,
    String reason,
    @Nullable UUID renews,
    int version)
    implements Held {
  public boolean isInForce(LocalDate day) {
    LocalDate ends = details.ends();
    return !details.starts().isAfter(day)
        && (ends == null || !ends.isBefore(day))
        && (withdrawnOn == null || withdrawnOn.isAfter(day));
  }
}
