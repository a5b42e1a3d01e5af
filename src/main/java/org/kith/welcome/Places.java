package org.kith.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.HeldRecords;

/**
 * The Places of Welcome: everybody sees those that are open, partners also their own. Changing them
 * needs {@link #KEEP}.
 */
public interface Places extends HeldRecords<Place, PlaceDetails> {
  /** Sees how places meet the standards and how their months went. */
  Action READ = new Action("welcome.read");

  /** Adds and changes places, opens and closes them, sees and says who looks after them. */
  Action KEEP = new Action("welcome.keep");

  /** Says that a place is closed on some days, and tells its months. */
  Action TELL = new Action("welcome.tell");

  /** What audit and history call a place. */
  String SUBJECT = "place-of-welcome";

  /** By name; for visitors the open ones alone. */
  List<Place> all();

  /** Those that are open, by name. */
  List<Place> open();

  /** Its history, the oldest first. */
  Openings openings(UUID place);

  /**
   * Opens a place, for the first time or again. Refuses with {@link StandardsNotMet}, and with
   * {@link OpeningRefused} a day that does not fit its history.
   *
   * @param version the one that was seen
   * @param on not after today
   */
  void open(UUID id, int version, LocalDate on);

  /**
   * Closes a place until somebody opens it again. For single days there are {@link ClosedDays}.
   *
   * @param version the one that was seen
   * @param on the first day on which it is not open; not after today
   */
  void close(UUID id, int version, LocalDate on, ClosingReason reason);
}
