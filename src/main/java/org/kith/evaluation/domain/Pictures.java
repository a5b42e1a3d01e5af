package org.kith.evaluation.domain;

import java.util.List;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Picture;
import org.kith.ui.drawing.Chart;
import org.kith.ui.drawing.MapDrawing;

/** Charts and maps as pictures of a document, each with its table. */
final class Pictures {
  private Pictures() {}

  static Picture of(Chart chart) {
    return new Picture(
        chart.svg().markup(), chart.words().title(), chart.words().title(), table(chart.table()));
  }

  static Picture of(MapDrawing map) {
    return new Picture(map.svg().markup(), map.title(), map.title(), table(map.table()));
  }

  private static DataTable table(org.kith.ui.components.DataTable table) {
    return new DataTable(
        table.caption(),
        table.columns().stream().map(c -> new Column(c.label(), c.numeric())).toList(),
        table.rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList(),
        List.of());
  }
}
