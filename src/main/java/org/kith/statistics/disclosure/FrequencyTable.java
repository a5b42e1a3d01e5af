package org.kith.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * People counted by two characteristics. The last row and the last column are totals, and add up.
 *
 * @param rows the labels of the rows, the totals' last
 * @param columns the labels of the columns, the totals' last
 * @param counts by row, then by column; never negative
 */
public record FrequencyTable(List<String> rows, List<String> columns, List<List<Long>> counts) {

  /** Refuses a total that is not the sum of its parts ({@link TotalsDisagree}). */
  public FrequencyTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    counts = counts.stream().map(List::copyOf).toList();
    if (rows.size() < 2 || columns.size() < 2 || counts.size() != rows.size()) {
      throw new IllegalArgumentException("a table has a row and a column besides its totals");
    }
    for (List<Long> row : counts) {
      if (row.size() != columns.size() || row.stream().anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("not a count for every column: " + row);
      }
    }
    requireSums(rows, columns, counts);
  }

  /** A table whose totals are worked out. */
  public static FrequencyTable totalled(
      List<String> rows, List<String> columns, List<List<Long>> counts) {
    List<List<Long>> with = new ArrayList<>();
    List<Long> totals = new ArrayList<>();
    for (int column = 0; column <= columns.size(); column++) {
      totals.add(0L);
    }
    for (List<Long> row : counts) {
      List<Long> added = new ArrayList<>(row);
      added.add(row.stream().mapToLong(Long::longValue).sum());
      for (int column = 0; column < added.size(); column++) {
        totals.set(column, totals.get(column) + added.get(column));
      }
      with.add(added);
    }
    with.add(totals);
    return new FrequencyTable(withTotal(rows), withTotal(columns), with);
  }

  public long count(Cell cell) {
    return counts.get(cell.row()).get(cell.column());
  }

  /** Every cell, totals too, as read. */
  public List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        cells.add(new Cell(row, column));
      }
    }
    return cells;
  }

  public boolean isTotal(Cell cell) {
    return cell.row() == rows.size() - 1 || cell.column() == columns.size() - 1;
  }

  public boolean isGrandTotal(Cell cell) {
    return cell.row() == rows.size() - 1 && cell.column() == columns.size() - 1;
  }

  int index(Cell cell) {
    return cell.row() * columns.size() + cell.column();
  }

  Cell cell(int index) {
    return new Cell(index / columns.size(), index % columns.size());
  }

  private static List<String> withTotal(List<String> labels) {
    List<String> with = new ArrayList<>(labels);
    with.add("Total");
    return with;
  }

  private static void requireSums(
      List<String> rows, List<String> columns, List<List<Long>> counts) {
    int lastRow = rows.size() - 1;
    int lastColumn = columns.size() - 1;
    for (int row = 0; row <= lastRow; row++) {
      long sum = counts.get(row).subList(0, lastColumn).stream().mapToLong(Long::longValue).sum();
      long stated = counts.get(row).get(lastColumn);
      if (sum != stated) {
        throw TotalsDisagree.inRow(rows.get(row), columns.get(lastColumn), stated, sum);
      }
    }
    for (int column = 0; column <= lastColumn; column++) {
      int of = column;
      long sum = counts.subList(0, lastRow).stream().mapToLong(row -> row.get(of)).sum();
      long stated = counts.get(lastRow).get(column);
      if (sum != stated) {
        throw TotalsDisagree.inColumn(columns.get(column), rows.get(lastRow), stated, sum);
      }
    }
  }
}
