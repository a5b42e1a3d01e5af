package org.kith.activity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.HeldRecords;

/** What the actor's organisations run, and what is open to all. */
public interface Activities extends HeldRecords<Activity, ActivityDetails> {
  /** Sees activities and sessions that are not open to all. */
  Action READ = new Action("activity.read");

  /** Adds and changes activities and their sessions, and cancels sessions. */
  Action PLAN = new Action("activity.plan");

  /** What audit and history call an activity. */
  String SUBJECT = "activity";

  /** By title: so many from the so-manyeth on. */
  List<Activity> all(int from, int most);

  /** Titles of those of these that the actor may see. */
  Map<UUID, String> titles(Collection<UUID> ids);

  /** Plans sessions; those whose ids are there already stay as they are. */
  void plan(UUID activity, List<NewSession> sessions);

  Optional<Session> session(UUID id);

  /** Sessions that start on these days, both included, by time. */
  List<Session> between(LocalDate first, LocalDate last);

  /** The first of those in one of these states. */
  List<Session> between(
      LocalDate first, LocalDate last, Collection<Session.State> states, int most);

  /** An activity's sessions, the latest first. */
  List<Session> of(UUID activity, int most);

  /**
   * Cancels a session that was planned; who would have come can read why.
   *
   * @param version the one that was seen
   */
  void cancel(UUID session, int version, String reason);
}
