package org.kith.ui.components;

import java.util.List;

/**
 * Figures in rows, in the page's language. The first column names the row.
 *
 * @param caption what the table shows
 */
public record DataTable(String caption, List<Column> columns, List<List<String>> rows) {
  /**
   * A column.
   *
   * @param numeric aligned at the end, digits of equal width
   */
  public record Column(String label, boolean numeric) {}

  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " in a table of " + columns.size() + " columns");
      }
    }
  }
}
