package org.kith.volunteering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Action;

/** Those who volunteer for the actor's organisations; the database shows no others. */
public interface Volunteers {
  /** Sees volunteers, their checks and reviews. */
  Action READ = new Action("volunteering.read");

  /** Adds and changes roles. */
  Action PLAN = new Action("volunteering.plan");

  /** Takes volunteers on and goes on with them: steps, hours, matches, reviews, leaving. */
  Action MANAGE = new Action("volunteering.manage");

  /** What audit and history call a volunteer. */
  String SUBJECT = "volunteer";

  /**
   * Takes somebody on; the same id again does nothing, another for the same person and role refuses
   * with {@link AlreadyThere}.
   *
   * @param record the person's record, held by the role's organisation
   */
  void recruit(UUID id, UUID role, UUID record, LocalDate on);

  /**
   * Goes on to the next stage. Refuses with {@link NotReady} where a check or training is missing
   * on that day, and with {@link StepRefused} what does not follow, or not in time.
   *
   * @param version the one that was seen
   * @param reason for pausing; null for every other stage
   */
  void step(UUID id, int version, Stage next, LocalDate on, @Nullable Reason reason);

  /**
   * Ends it; those matched with them are on their own from that day.
   *
   * @param version the one that was seen
   * @param exitWords what they said; empty: nothing
   */
  void leave(UUID id, int version, LocalDate on, Reason reason, String exitWords);

  Optional<Volunteer> find(UUID id);

  /** Those who have not left, or those who have; latest stage first. */
  List<Volunteer> all(boolean haveLeft);

  /** What the role asks for and is not there on a day. */
  Missing missing(Volunteer volunteer, LocalDate day);
}
