package org.kith.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Action;

/**
 * Who wants to come: places by capacity, then a waiting list in the order of asking. A place that
 * becomes free is offered to who waits longest.
 */
public interface Registrations {
  /** Sees who registered, gives places, answers what people need to take part, keeps cohorts. */
  Action MANAGE = new Action("activity.registrations");

  /** What audit and history call a registration. */
  String SUBJECT = "registration";

  /**
   * Registers somebody; the same id again, or the same person for the same session, does nothing.
   *
   * @return what they have
   */
  Place register(UUID id, UUID session, NewRegistration who);

  Optional<Registration> find(UUID id);

  /** Of a session, in the order of asking, those who cannot come included. */
  List<Registration> of(UUID session);

  /** How many places are kept for somebody. */
  int taken(UUID session);

  /** How many wait before this one, and itself: 1 is the next. */
  int position(UUID id);

  /** Says whose it is. */
  void match(UUID id, int version, UUID record);

  /** Makes a record of what the public form said. */
  void makeRecord(UUID id, int version, UUID record);

  /** Takes the place that was offered, if it still is. */
  boolean accept(UUID id);

  /** They cannot come; the place is offered to the next. */
  void withdraw(UUID id);

  /** Nobody real: a robot, or somebody else's joke. */
  void refuse(UUID id);

  /** A colleague rang them. */
  void told(UUID id);

  /** Offers free places to those who wait: after there is more room. */
  void fill(UUID session);

  /** What those who registered for a session need. */
  List<AccessRequest> needs(UUID session);

  Optional<AccessRequest> need(UUID id);

  /**
   * Answers what somebody needs.
   *
   * @param version the one that was seen
   * @param answer what was done, or why it is not possible
   */
  void answer(UUID need, int version, boolean isDone, String answer);

  /** Of the actor's organisations: to be matched, or to be rung. At most so many. */
  List<Registration> waiting(int most);

  /** Of the actor's organisations: not answered yet. At most so many. */
  List<AccessRequest> unanswered(int most);
}
