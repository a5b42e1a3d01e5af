package org.kith.figures.domain;

import java.util.regex.Pattern;

/**
 * A cell of a workbook.
 *
 * @param cell such as {@code B7}, in capitals
 */
public record CellPlace(String sheet, String cell) {
  /** How a cell is written; the last ones that a workbook can have are XFD and 1048576. */
  public static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

  @Override
  public String toString() {
    return sheet + "!" + cell;
  }
}
