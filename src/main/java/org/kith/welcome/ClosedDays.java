package org.kith.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.welcome.ClosedDay.Why;

/** Notices that a place is closed on some days. Telling them needs {@link Places#TELL}. */
public interface ClosedDays {
  /** The most days of one notice; a place that is closed for longer is {@link Places#close}d. */
  int MOST = 42;

  /** Tells it; the same id again does nothing. */
  void tell(UUID id, UUID place, LocalDate first, LocalDate last, Why why);

  /**
   * It is open after all.
   *
   * @param version the one that was seen
   */
  void takeBack(UUID id, int version);

  Optional<ClosedDay> find(UUID id);

  /** Every place's that were not taken back and are not over on a day, by their first day. */
  List<ClosedDay> from(LocalDate day);
}
