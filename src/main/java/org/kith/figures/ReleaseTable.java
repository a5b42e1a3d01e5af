package org.kith.figures;

import java.util.List;
import org.kith.kernel.Period;

/**
 * A table of the fixed menu from which releases are made: nobody outside the team chooses what is
 * counted by what. Modules supply beans.
 */
public interface ReleaseTable {
  /** The table by ward, which is all that councillors are shown. */
  String BY_WARD = "figures-by-ward";

  /**
   * What dashboards that the team saved count of people, which papers show: the dashboard, what
   * people are told apart by, the part, when, and how many.
   */
  String SAVED_DASHBOARDS = "saved-dashboards";

  /** Kebab-case and never changed: it is part of the addresses of its releases. */
  String id();

  /** What it is called, in English. */
  String title();

  /** What it shows, in one English sentence. */
  String shows();

  /** The table as the records have it now, in a running read transaction. */
  Content fill(Period period);

  /**
   * @param columns their headings; the first names the rows
   * @param rows an entry for every column
   */
  record Content(List<String> columns, List<List<Entry>> rows) {
    public Content {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Entry> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row has an entry for every column");
        }
      }
    }
  }

  /** What stands in a cell. */
  sealed interface Entry {}

  /** A name, a period, a unit; empty where there is nothing. */
  record Words(String text) implements Entry {}

  /**
   * A figure. Counts of people that no source published go through disclosure control.
   *
   * @param words as it is shown, unless it is hidden
   */
  record Stated(Statement statement, String words) implements Entry {}
}
