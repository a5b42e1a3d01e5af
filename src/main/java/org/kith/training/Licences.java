package org.kith.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may deliver which course, and who may use one. Needs {@link Courses#PLAN} to be changed. */
public interface Licences {
  /** What audit and history call a licence. */
  String SUBJECT = "licence";

  /**
   * Notes a licence; the same id again does nothing.
   *
   * @param holder id of the organisation that keeps the note
   */
  void grant(UUID id, String holder, LicenceDetails details);

  /**
   * Another licence of the same kind, which begins the day after the last one ends, or today where
   * that is past or open. Refuses what was withdrawn or renewed already.
   *
   * @param ends the last day on which the new one holds; null: until it is withdrawn
   */
  void renew(UUID id, UUID before, LocalDate today, @Nullable LocalDate ends);

  /**
   * @param version the one that was seen
   * @param on the first day on which it no longer holds
   */
  void withdraw(UUID id, int version, LocalDate on, String reason);

  Optional<Licence> find(UUID id);

  /** The latest first. */
  List<Licence> all();
}
