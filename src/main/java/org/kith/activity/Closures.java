package org.kith.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A venue or an organisation is closed: the sessions in between are cancelled, and back again. */
public interface Closures {
  /** What audit and history call a closure. */
  String SUBJECT = "closure";

  /**
   * Cancels the planned sessions of those days and tells those who registered.
   *
   * @param holder id of the organisation whose sessions it cancels; null: everybody's at the venue,
   *     which takes the right to plan in the whole area
   * @param venue null: wherever the organisation meets
   * @return how many sessions it cancelled
   */
  int add(
      UUID id,
      @Nullable String holder,
      @Nullable UUID venue,
      LocalDate firstDay,
      LocalDate lastDay,
      String reason);

  /** Plans again what it cancelled and tells those who registered; how many sessions. */
  int undo(UUID id, int version);

  Optional<Closure> find(UUID id);

  /** Those that hold and are not over, and those that were undone; by their first day. */
  List<Closure> from(LocalDate day);

  /** How many sessions it cancelled. */
  int sessions(UUID id);
}
