package org.kith.activity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.HeldRecords;

/** What was given out: packs, meals, workbooks, devices. */
public interface Distributions extends HeldRecords<Distribution, DistributionDetails> {
  /** Records what was given out, and to how many people. */
  Action RECORD = new Action("activity.distribute");

  /** What audit and history call a distribution. */
  String SUBJECT = "distribution";

  /** Says of one more person that they got something. */
  void name(UUID id, UUID person);

  /** Says that they did not. */
  void unname(UUID id, UUID person);

  /** Ids of the records of those who were named. */
  Set<UUID> named(UUID id);

  /** The latest first: so many from the so-manyeth on. */
  List<Distribution> found(DistributionFilter filter, int from, int most);

  /** Counted in one statement, as far as the actor is shown. */
  DistributionTotals totals(DistributionFilter filter);
}
