package org.kith.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plans activities and their sessions. */
public interface Planning {
  /** Adds an activity with all that is said of it; the same id again does nothing. */
  void add(UUID id, String holder, ActivityDetails details, Offer offer);

  /**
   * More room is offered at once to those who wait for it.
   *
   * @param version the one that was seen
   */
  void change(UUID id, int version, ActivityDetails details, Offer offer);

  Optional<Offer> offer(UUID activity);

  /** By title: so many from the so-manyeth on. */
  List<Activity> found(ActivityFilter filter, int from, int most);

  /**
   * Plans a series; days on which it is closed are planned and cancelled at once. The same series
   * again does nothing.
   *
   * @return how many sessions it has
   */
  int plan(UUID activity, SeriesPlan plan);

  /** Sessions from now on, the next first. */
  List<Session> ahead(UUID activity, int most);

  /** Sessions before now, the latest first. */
  List<Session> past(UUID activity, int most);

  /** The sessions of a series from this one on that are still planned, itself included. */
  List<Session> rest(UUID session);

  /**
   * Changes a session that was planned.
   *
   * @param version the one that was seen
   */
  void change(UUID session, int version, SessionChange change);

  /**
   * Changes the times, the way and the place of all that {@link #rest} tells; each stays on its
   * day.
   *
   * @param version of the first, as it was seen
   */
  void changeRest(UUID session, int version, SessionChange change);

  /**
   * Cancels all that {@link #rest} tells.
   *
   * @param version of the first, as it was seen
   * @param reason as visitors may read it
   */
  void cancelRest(UUID session, int version, String reason);
}
