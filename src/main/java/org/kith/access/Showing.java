package org.kith.access;

/**
 * What the database shows to the running transaction, as the database itself says it.
 *
 * @param version of what is asked about
 */
record Showing(Rows rows, long version) {
  /**
   * What the row-level policies go by: equal rows show the same.
   *
   * @param inside {@code on}, or empty
   * @param holders the partners whose own records are shown: {@code *} for all, else their ids
   * @param may ids of the actions that the actor may do somewhere
   */
  record Rows(String area, String inside, String holders, String may) {}
}
