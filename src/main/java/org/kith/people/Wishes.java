package org.kith.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Action;

/**
 * Consent, permission and objection: what people decided themselves. Consent is asked only where a
 * purpose rests on it; under-18s' permission to attend, their rights over their data and consent to
 * photos are three things.
 */
public interface Wishes {
  /** Records consent, permission and objection, and that they were taken back. */
  Action RECORD = new Action("people.wishes");

  /**
   * Notes what was decided. An objection stops at once what rests on its purpose: of an objection
   * to monitoring no answer is left, and no link works.
   */
  void say(UUID record, Wish wish);

  /** What a person decided, the last first. */
  List<Wish> of(UUID record);

  /**
   * Whether a person's data may be used for a purpose on a day: with consent that holds where it
   * rests on consent, else unless they objected.
   */
  boolean mayUse(UUID record, String purpose, LocalDate on);

  /** Those of these records who objected to a purpose. */
  Set<UUID> objected(Collection<UUID> records, String purpose);
}
