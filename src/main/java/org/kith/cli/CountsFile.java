package org.kith.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kith.statistics.disclosure.FrequencyTable;

/** People counted by two characteristics: totals in the last line and the last column. */
final class CountsFile {
  private static final String SO_THAT = "so that a hidden count could not be named";

  private CountsFile() {}

  static FrequencyTable read(Path file) {
    CsvTable table =
        CsvTable.read(
            file,
            2,
            3,
            "at least one row and one column of counts, and totals in the last line and the last"
                + " column");
    List<String> headings = table.headings();
    List<String> rows = new ArrayList<>();
    List<List<Long>> counts = new ArrayList<>();
    for (CsvTable.Line line : table.lines()) {
      rows.add(line.label());
      List<Long> row = new ArrayList<>();
      for (int column = 1; column < headings.size(); column++) {
        row.add(line.count(column));
      }
      counts.add(row);
    }
    table.requireDistinctColumns(SO_THAT);
    table.requireDistinctLines("rows of the table", SO_THAT);
    return new FrequencyTable(rows, headings.subList(1, headings.size()), counts);
  }
}
