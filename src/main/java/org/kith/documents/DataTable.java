package org.kith.documents;

import java.util.List;

/**
 * A table of data. Where the first column is not numeric, its cells head their rows.
 *
 * @param caption what the table shows; every table has one
 * @param note sources and reservations, under the table; may be empty
 */
public record DataTable(
    String caption, List<Column> columns, List<List<Cell>> rows, List<Inline> note)
    implements Block {

  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    note = List.copyOf(note);
    if (caption.isBlank() || columns.isEmpty()) {
      throw new IllegalArgumentException("a table needs a caption and columns");
    }
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of “%s” has %d cells for %d columns"
                .formatted(caption, row.size(), columns.size()));
      }
    }
  }

  /**
   * @param numeric whether its cells are numbers, set to the end of the line
   */
  public record Column(String label, boolean numeric) {
    public static Column words(String label) {
      return new Column(label, false);
    }

    public static Column numbers(String label) {
      return new Column(label, true);
    }
  }

  public record Cell(List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }

    public static Cell of(String text) {
      return new Cell(List.of(new Inline.Text(text)));
    }

    public static Cell of(Inline content) {
      return new Cell(List.of(content));
    }
  }

  /** Whether the first cell of each row is its heading. */
  public boolean hasRowHeadings() {
    return columns.size() > 1 && !columns.getFirst().numeric();
  }
}
