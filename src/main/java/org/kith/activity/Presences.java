package org.kith.activity;

import org.kith.access.Action;

/**
 * How often each person came to an activity in a quarter, which the database keeps beside the
 * registers: reach is counted from it.
 */
public interface Presences {
  /** Makes anew what follows from registers. */
  Action RECOUNT = new Action("activity.recount");

  /**
   * How many people at an activity in a quarter are there more or less often than the registers of
   * the area say: 0, unless something went round the database's own triggers.
   */
  long differences();

  /** Makes all of them anew from the registers, while nobody writes; tells how many there are. */
  long recount();
}
