package org.kith.imports.tables;

/**
 * Where something stands in a file, as its writer finds it.
 *
 * @param sheet empty where the file has no sheets
 * @param row 1 for the first; 0: the whole sheet
 * @param column 0 for the first
 */
public record Place(String sheet, int row, int column) {
  private static final int LETTERS = 26;

  /** Such as {@code C7}; empty for a whole sheet. */
  public String cell() {
    return row == 0 ? "" : letters(column) + row;
  }

  /** A column's letters: {@code A}, {@code Z}, {@code AA}. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / LETTERS - 1) {
      letters.insert(0, (char) ('A' + left % LETTERS));
    }
    return letters.toString();
  }

  @Override
  public String toString() {
    if (row == 0) {
      return "“" + sheet + "”";
    }
    return sheet.isEmpty() ? cell() : "“" + sheet + "” " + cell();
  }
}
