package org.kith.insight;

/**
 * Reach as figures of the ledger: of each project with registers and of all together, the people,
 * attendances and sessions of the whole time, of each financial year and of each quarter.
 */
public interface CountedReach {
  /**
   * Counts anew what may have changed and puts it into the ledger, in a transaction of its own.
   *
   * @return how many figures changed
   */
  int refresh();
}
