package org.kith.volunteering;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long people volunteered. A time is told once: by days, or for a month as a whole. Needs
 * {@link Volunteers#MANAGE}, or a link.
 */
public interface VolunteerHours {
  /**
   * Adds a day's; the same id again does nothing.
   *
   * @param session of an activity; null: none
   */
  void addDay(UUID id, UUID volunteer, LocalDate day, int minutes, @Nullable UUID session);

  /** Says a month's in place of what was said of it as a whole before. */
  void sayMonth(UUID id, UUID volunteer, YearMonth month, int minutes);

  /** It was wrong, and counts no longer. */
  void takeBack(UUID id);

  /** The latest first. */
  List<HoursEntry> of(UUID volunteer);
}
