package org.kith.welcome;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time during which a place was open.
 *
 * @param number 1: the place was new; every later one reopened it
 * @param closedOn the first day on which it was not open; null: it still is
 * @param reason null: it still is open
 */
public record Opening(
    int number, LocalDate openedOn, @Nullable LocalDate closedOn, @Nullable ClosingReason reason) {
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
  }

  public boolean isNew() {
    return number == 1;
  }

  /** Whether it was open on any of these days, both ends included. */
  public boolean touches(LocalDate first, LocalDate last) {
    return !last.isBefore(openedOn) && (closedOn == null || first.isBefore(closedOn));
  }
}
