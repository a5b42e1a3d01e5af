package org.kith.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.access.Action;

/**
 * The projects of the current actor's area as the team plans them, with those that are not
 * published yet; reading is for those inside. Whoever may do something on one project only may do
 * it there.
 */
public interface Planning {
  /** Add and change projects, move their state, record what they change and leave behind. */
  Action PLAN = new Action("programme.plan");

  /** Put projects on the site, and take them off. */
  Action PUBLISH = new Action("programme.publish");

  /** All projects, by name. */
  List<PlannedCard> projects();

  /** The same, each with how its outputs stand. */
  List<ProjectStanding> standings();

  Optional<PlannedProject> project(String id);

  /**
   * Adds a project, planned and unseen by the public. Refuses a name that leads to the address of
   * another ({@link ProjectNameTaken}) and inserted figures that are not in the ledger ({@link
   * NoSuchFigure}).
   *
   * @return its id
   */
  String add(ProjectPlan plan);

  /**
   * Changes facts and texts. Refuses inserted figures that are not in the ledger.
   *
   * @param version the one that the person saw
   */
  void change(String project, int version, ProjectPlan plan);

  /**
   * Moves the state on. Refuses what cannot follow ({@link StateDoesNotFollow}), a day before the
   * last state's ({@link StateOutOfOrder}) or after today ({@link NotYet}).
   *
   * @param seen how many states the person saw
   * @param reason shown wherever the timeline is
   */
  void move(String project, int seen, ProjectState to, LocalDate on, String reason);

  /** Puts it on the site. Refuses one that is there ({@link PublishedAlready}). */
  void publish(String project);

  /** Takes it off the site. Refuses one that is not on it ({@link NotPublished}). */
  void takeOff(String project, String reason);
}
