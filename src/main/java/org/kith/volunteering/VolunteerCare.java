package org.kith.volunteering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Whom volunteers are matched with, and how they are. Changes need {@link Volunteers#MANAGE}. */
public interface VolunteerCare {
  /**
   * Matches an active volunteer with somebody whom the same organisation knows; the same id again
   * does nothing.
   *
   * @param with record of the person
   */
  void match(UUID id, UUID volunteer, UUID with, LocalDate on);

  /**
   * @param version the one that was seen
   * @param on the last day
   */
  void part(UUID pair, int version, LocalDate on);

  /** The latest first. */
  List<Pair> pairs(UUID volunteer);

  /** Notes a talk; the same id again does nothing. */
  void review(Review review);

  /** The latest first. */
  List<Review> reviews(UUID volunteer);
}
