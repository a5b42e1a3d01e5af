package org.kith.imports.tables;

import java.util.List;

/**
 * A row that holds something.
 *
 * @param sheet empty where the file has no sheets
 * @param number as the program that wrote it shows it: 1 for the first
 * @param cells from the first column on; as many as the row has
 */
public record Row(String sheet, int number, List<Cell> cells) {
  /** Blank beyond the last. */
  public Cell cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
  }

  public String text(int column) {
    return cell(column).text();
  }

  public Place place(int column) {
    return new Place(sheet, number, column);
  }

  public boolean isBlank() {
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
