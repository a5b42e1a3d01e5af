package org.kith.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Groups that commit to several sessions. Who belongs to one is first on their registers. */
public interface Cohorts {
  /** What audit and history call a cohort. */
  String SUBJECT = "cohort";

  /** Adds one to an activity; the same id again does nothing. */
  void add(UUID id, UUID activity, String name, Collection<UUID> sessions);

  /**
   * @param version the one that was seen
   */
  void change(UUID id, int version, String name, Collection<UUID> sessions);

  /** From that day on; again where they had left. */
  void join(UUID cohort, UUID person, LocalDate day);

  /** Belongs to it no longer from that day on. */
  void leave(UUID cohort, UUID person, LocalDate day);

  Optional<Cohort> find(UUID id);

  /** An activity's cohorts: names by id, by name. */
  Map<UUID, String> of(UUID activity);

  /** Ids of the people who committed to a session. */
  List<UUID> committed(UUID session);
}
