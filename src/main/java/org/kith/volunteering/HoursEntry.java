package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody volunteered.
 *
 * @param first and last day: one day, or the whole of a month
 * @param session of an activity; null: none
 * @param toldByThemselves whether the volunteer told it by a link
 */
public record HoursEntry(
    UUID id,
    LocalDate first,
    LocalDate last,
    @Nullable UUID session,
    int minutes,
    boolean toldByThemselves) {
  public boolean isMonth() {
    return !first.equals(last);
  }
}
