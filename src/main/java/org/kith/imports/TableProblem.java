package org.kith.imports;

/**
 * Something in a table, in words that its writer can act on.
 *
 * @param isNote whether it keeps nothing back
 * @param sheet empty where the file has no sheets
 * @param cell such as {@code C7}; empty: the whole sheet or file
 * @param value as written, shortened
 */
public record TableProblem(
    boolean isNote, String sheet, String cell, String value, String sentence) {
  /** Where it stands: {@code “March” C7}. */
  public String where() {
    return sheet.isEmpty() ? cell : ("“" + sheet + "” " + cell).strip();
  }
}
