package org.kith.insight;

import org.kith.access.Action;

/**
 * Counts different people over registers, as they are now: exact, for whoever may see the records
 * that are counted. A partner's coordinator counts what their own organisation keeps, and nothing
 * else. What leaves the building goes through releases.
 */
public interface Reach {
  /** Counts whom the programme reached. */
  Action COUNT = new Action("insight.reach");

  /**
   * Counts what has been committed, by whatever node.
   *
   * @throws org.kith.access.NotAllowed to whoever may count nothing
   * @throws org.kith.access.CounterMissing where the database has no login that counts
   */
  ReachAnswer count(ReachQuestion question);
}
