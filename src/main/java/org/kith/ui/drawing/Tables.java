package org.kith.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.ui.components.DataTable;

/** A chart's figures as a table: a row for each category, a column for each series. */
final class Tables {
  private Tables() {}

  static DataTable of(ChartWords words, List<String> categories, List<Series> series) {
    List<DataTable.Column> columns = new ArrayList<>();
    columns.add(new DataTable.Column(words.category(), false));
    series.forEach(one -> columns.add(new DataTable.Column(one.label(), true)));
    List<List<String>> rows =
        IntStream.range(0, categories.size())
            .mapToObj(i -> {
              List<String> row = new ArrayList<>();
              row.add(categories.get(i));
              series.forEach(one -> row.add(one.values().get(i).label()));
              return row;
            })
            .toList();
    return new DataTable(words.title(), columns, rows);
  }
}
