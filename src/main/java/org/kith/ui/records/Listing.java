package org.kith.ui.records;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;
import org.kith.ui.components.Status;

/**
 * Things of one kind in a table.
 *
 * @param empty what is said where there is none
 */
public record Listing(Text heading, List<Text> columns, List<List<Cell>> rows, Text empty) {
  private static final Pattern NUMBER = Pattern.compile("£?(0|[1-9][\\d,]*)(\\.\\d+)?( ?%)?");

  /**
   * @param path where it leads, without language prefix; null: nowhere
   * @param status shown in place of the text; null: the text is
   */
  public record Cell(Text text, @Nullable String path, @Nullable Status status) {
    public static Cell of(Text text) {
      return new Cell(text, null, null);
    }

    public static Cell of(String text) {
      return of(Text.english(text));
    }

    public static Cell link(String text, String path) {
      return new Cell(Text.english(text), path, null);
    }

    public static Cell of(Status status) {
      return new Cell(status.text(), null, status);
    }
  }

  public Listing {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Whether a column holds numbers alone, which stand right so that they can be compared. */
  public boolean isNumeric(int column) {
    return !rows.isEmpty()
        && rows.stream()
            .map(row -> row.get(column).text().text())
            .allMatch(text -> NUMBER.matcher(text).matches());
  }
}
