package org.kith.figures;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was published, the only form in which anything outside the team sees counts.
 *
 * @param columns their headings; the first names the rows
 * @param rows a cell for every column
 */
public record ReleasedTable(Release release, List<String> columns, List<List<Cell>> rows) {
  /**
   * What stands for a hidden count, as the Government Analysis Function recommends: confidential.
   */
  public static final String HIDDEN = "[c]";

  /**
   * A cell.
   *
   * @param words as shown; {@link #HIDDEN} where it is hidden
   * @param unit id of the unit; null where the cell is words, such as the name of a row
   * @param low the least that a figure can be; null where it is open, hidden or no number
   * @param high the most that it can be; null likewise
   */
  public record Cell(
      String words,
      @Nullable String unit,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean isHidden) {
    public boolean isFigure() {
      return unit != null;
    }
  }

  public ReleasedTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Whether the column holds figures rather than words. */
  public boolean isNumeric(int column) {
    return rows.stream().anyMatch(row -> row.get(column).isFigure());
  }

  public boolean hidesAny() {
    return rows.stream().flatMap(List::stream).anyMatch(Cell::isHidden);
  }
}
