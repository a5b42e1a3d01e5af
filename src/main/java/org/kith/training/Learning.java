package org.kith.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;

/** Who takes part in training, and what came of it; the database shows own people only. */
public interface Learning {
  /** Gives people places, and records what came of them. */
  Action RECORD = new Action("training.record");

  /** What audit and history call a place. */
  String SUBJECT = "training-place";

  /**
   * Gives somebody a place; who has one already keeps it. Refuses with {@link RunIsFull}.
   *
   * @param record the person's record
   * @return id of the place
   */
  UUID book(UUID run, UUID record, Capacity capacity);

  /**
   * Records what came of a place; a completion makes a certificate.
   *
   * @param version the one that was seen
   * @param completedOn the day of completion; null for every other result
   */
  void result(UUID place, int version, Result result, @Nullable LocalDate completedOn);

  Optional<Place> place(UUID id);

  /** The places in a run that the actor may see, by no particular order. */
  List<Place> in(UUID run);

  /** What somebody took part in, the latest first. */
  List<Place> of(UUID record);

  /** Which of these courses somebody has not completed, or not so that it holds on a day. */
  Set<UUID> missing(UUID record, Collection<UUID> courses, LocalDate day);
}
