package org.kith.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * All people of a row or column are in one category: who belongs to it is known to have that
 * characteristic, however many they are (attribute disclosure).
 *
 * @param line the row or column, by its label
 * @param category the only column or row with anybody in it
 * @param cell where they are
 */
public record OneCategory(String line, String category, Cell cell) {

  static List<OneCategory> in(FrequencyTable table) {
    List<OneCategory> found = new ArrayList<>();
    int rows = table.rows().size() - 1;
    int columns = table.columns().size() - 1;
    for (int row = 0; row <= rows && columns > 1; row++) {
      List<Cell> holding = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        addHolding(table, new Cell(row, column), holding);
      }
      if (holding.size() == 1) {
        Cell only = holding.getFirst();
        found.add(new OneCategory(table.rows().get(row), table.columns().get(only.column()), only));
      }
    }
    for (int column = 0; column <= columns && rows > 1; column++) {
      List<Cell> holding = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        addHolding(table, new Cell(row, column), holding);
      }
      if (holding.size() == 1) {
        Cell only = holding.getFirst();
        found.add(new OneCategory(table.columns().get(column), table.rows().get(only.row()), only));
      }
    }
    return found;
  }

  private static void addHolding(FrequencyTable table, Cell cell, List<Cell> holding) {
    if (table.count(cell) > 0) {
      holding.add(cell);
    }
  }
}
