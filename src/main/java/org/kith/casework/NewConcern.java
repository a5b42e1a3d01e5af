package org.kith.casework;

/**
 * A concern as it is told.
 *
 * @param holder id of the organisation whose leads read it beside the area's; empty: the area's
 *     alone
 * @param words what is told
 */
public record NewConcern(String holder, Words words) {
  /**
   * What is encrypted.
   *
   * @param saw what was seen or heard
   * @param about whom, in words, or as their record calls them
   * @param record id of their record; empty: none was chosen
   * @param when in words
   * @param where in words; empty: not said
   * @param did what was done at once; empty: nothing
   * @param reach how the teller can be reached; empty: not said
   */
  public record Words(
      String saw,
      String about,
      String record,
      String when,
      String where,
      String did,
      String reach) {
    @Override
    public String toString() {
      return "a concern";
    }
  }
}
