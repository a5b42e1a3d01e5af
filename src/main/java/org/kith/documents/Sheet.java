package org.kith.documents;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook: a heading row, and rows read one at a time while they are written, so
 * that a sheet may be larger than memory.
 *
 * @param name at most 31 characters, without {@code [ ] : * ? / \}; unique in its workbook
 * @param rows opened once per writing, and closed
 */
public record Sheet(String name, List<Column> columns, Supplier<Stream<Row>> rows) {
  private static final int LONGEST_NAME = 31;

  public Sheet {
    columns = List.copyOf(columns);
    if (name.isBlank()
        || name.length() > LONGEST_NAME
        || name.matches(".*[\\[\\]:*?/\\\\].*|'.*|.*'")
        || columns.isEmpty()) {
      throw new IllegalArgumentException("not a sheet that Excel opens: " + name);
    }
  }

  public static Sheet of(String name, List<Column> columns, List<Row> rows) {
    List<Row> kept = List.copyOf(rows);
    return new Sheet(name, columns, kept::stream);
  }

  /**
   * @param width in characters
   */
  public record Column(String label, ColumnType type, int width) {
    public Column(String label, ColumnType type) {
      this(label, type, type == ColumnType.TEXT ? 30 : 14);
    }
  }

  /** The cells of one row, in the order of the columns; null for an empty one. */
  public record Row(List<@Nullable Object> cells) {
    public Row {
      cells = Collections.unmodifiableList(Arrays.asList(cells.toArray()));
    }

    public static Row of(@Nullable Object... cells) {
      return new Row(Arrays.asList(cells));
    }
  }

  /** The row as it is, when it has a cell for every column, each of the column's type. */
  public Row checked(Row row) {
    if (row.cells().size() != columns.size()) {
      throw new IllegalArgumentException(
          "a row of “%s” has %d cells for %d columns"
              .formatted(name, row.cells().size(), columns.size()));
    }
    for (int i = 0; i < columns.size(); i++) {
      Object cell = row.cells().get(i);
      if (cell != null && !columns.get(i).type().accepts(cell)) {
        throw new IllegalArgumentException(
            "the column “%s” of “%s” holds %s, not %s"
                .formatted(columns.get(i).label(), name, columns.get(i).type(), cell.getClass()));
      }
    }
    return row;
  }
}
