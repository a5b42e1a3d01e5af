package org.kith.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time before an election in which nothing new is published.
 *
 * @param says what was entered
 * @param enteredBy an account
 * @param givenUp why it does not hold after all; empty: it does
 * @param exceptions single publications that were allowed in it, the first first
 */
public record Freeze(
    UUID id,
    FreezeText says,
    String enteredBy,
    String givenUp,
    int version,
    List<Allowed> exceptions) {

  /**
   * What somebody enters.
   *
   * @param starts the first day
   * @param ends the last day
   * @param reason which election
   * @param decidedBy by role, never by name
   */
  public record FreezeText(LocalDate starts, LocalDate ends, String reason, String decidedBy) {
    public FreezeText {
      if (ends.isBefore(starts)) {
        throw new IllegalArgumentException("a freeze that ends before it starts");
      }
    }
  }

  /**
   * One publication that was allowed all the same.
   *
   * @param kind of what may be published, as {@code access.Publishable} calls it
   * @param usedAt null: not yet
   */
  public record Allowed(
      String kind,
      String subject,
      String reason,
      String allowedBy,
      Instant allowedAt,
      @Nullable Instant usedAt) {}

  public Freeze {
    exceptions = List.copyOf(exceptions);
  }

  /** Whether nothing new is published on this day. */
  public boolean holdsOn(LocalDate day) {
    return givenUp.isEmpty() && !day.isBefore(says.starts()) && !day.isAfter(says.ends());
  }

  /** Whether it is still to come, or holds. */
  public boolean isAhead(LocalDate today) {
    return givenUp.isEmpty() && !today.isAfter(says.ends());
  }
}
