package org.kith.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Action;

/** What was given out: packs, meals, workbooks, devices. */
public interface Distributions {
  /** Records what was given out, and to how many people. */
  Action RECORD = new Action("activity.distribute");

  /** What audit and history call a distribution. */
  String SUBJECT = "distribution";

  /**
   * Records one; the same id again does nothing.
   *
   * @param named ids of the records of people who got something
   */
  void add(UUID id, String holder, DistributionDetails details, Collection<UUID> named);

  /**
   * @param version the one that was seen
   */
  void change(UUID id, int version, DistributionDetails details);

  /** Says of one more person that they got something. */
  void name(UUID id, UUID person);

  /** Says that they did not. */
  void unname(UUID id, UUID person);

  Optional<Distribution> find(UUID id);

  /** Ids of the records of those who were named. */
  Set<UUID> named(UUID id);

  /** The latest first: so many from the so-manyeth on. */
  List<Distribution> found(DistributionFilter filter, int from, int most);

  /** Counted in one statement, as far as the actor is shown. */
  DistributionTotals totals(DistributionFilter filter);
}
