package org.kith.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.access.Action;

/**
 * The programme's money in the current actor's area, as far as the actor may see it: everybody
 * inside sees all of it, a provider's people what concerns their own organisation. Everything here
 * needs {@link #READ}.
 */
public interface Funding {
  /** See budgets, agreements and what became of the money. */
  Action READ = new Action("funding.read");

  /** Plan money: budgets, agreements, awards, change of use and re-award. */
  Action PLAN = new Action("funding.plan");

  /** Record what happens: invoices, payments, spending, what is left over. */
  Action RECORD = new Action("funding.record");

  /** Approve what others planned and recorded, so that it counts. */
  Action APPROVE = new Action("funding.approve");

  /** By year and name. */
  List<Budget> budgets();

  /** By title. */
  List<Agreement> agreements();

  Optional<Agreement> agreement(String id);

  /** Everything that happened to money that the actor may see. */
  Trail trail();

  /**
   * The trail of an agreement: what came to it, what became of it, and where it went on. Balances
   * are whole for it and for those whose money it was awarded, and for nobody else.
   */
  Trail trail(String agreement);

  /** Whether the actor may see all of the area's money, and not only what concerns some. */
  boolean seesAll();

  /** Where the whole programme's money is. Refuses whoever may see only what concerns some. */
  Overview overview();

  /** Planned payments that are not made and milestones that are not reached, due by this day. */
  List<Due> due(LocalDate by);

  /** What a project's recorded spending comes to for each person, as each source counts people. */
  List<CostPerPerson> costsOf(String project);
}
