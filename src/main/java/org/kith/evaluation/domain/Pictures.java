package org.kith.evaluation.domain;

import java.util.List;
import java.util.regex.Pattern;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Picture;
import org.kith.ui.drawing.Chart;
import org.kith.ui.drawing.MapDrawing;
import org.kith.ui.drawing.Svg;

/** Charts and maps as pictures of a document, each with its table. */
final class Pictures {
  private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"");

  private Pictures() {}

  static Picture of(Chart chart) {
    return new Picture(
        sized(chart.svg()), chart.words().title(), chart.words().title(), table(chart.table()));
  }

  /** A chart whose values the table before it has. */
  static Picture withoutTable(Chart chart) {
    return new Picture(sized(chart.svg()), chart.words().title(), chart.words().title(), null);
  }

  static Picture of(MapDrawing map) {
    return new Picture(sized(map.svg()), map.title(), map.title(), table(map.table()));
  }

  /** A map whose table would be longer than it helps. */
  static Picture withoutTable(MapDrawing map) {
    return new Picture(sized(map.svg()), map.title(), map.title(), null);
  }

  /** On paper a picture needs its size; on the site it fills its column. */
  private static String sized(Svg svg) {
    return VIEW_BOX
        .matcher(svg.markup())
        .replaceFirst(box ->
            "%s width=\"%d\" height=\"%d\""
                .formatted(box.group(), whole(box.group(1)), whole(box.group(2))));
  }

  /** The PDF's engine reads whole pixels only. */
  private static long whole(String size) {
    return Math.round(Double.parseDouble(size));
  }

  private static DataTable table(org.kith.ui.components.DataTable table) {
    return new DataTable(
        table.caption(),
        table.columns().stream().map(c -> new Column(c.label(), c.numeric())).toList(),
        table.rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList(),
        List.of());
  }
}
