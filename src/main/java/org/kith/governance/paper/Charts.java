package org.kith.governance.paper;

import java.util.List;
import java.util.regex.Pattern;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Picture;
import org.kith.ui.drawing.Chart;

/** Charts as pictures of a document, each with its table. */
final class Charts {
  private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 ([\\d.]+) ([\\d.]+)\"");

  private Charts() {}

  static Picture picture(Chart chart) {
    org.kith.ui.components.DataTable table = chart.table();
    return new Picture(
        sized(chart.svg().markup()),
        chart.words().title(),
        chart.words().title(),
        new DataTable(
            table.caption(),
            table.columns().stream().map(one -> new Column(one.label(), one.numeric())).toList(),
            table.rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList(),
            List.of()));
  }

  /** On paper a picture needs its size, and the PDF's engine reads whole pixels only. */
  private static String sized(String svg) {
    return VIEW_BOX
        .matcher(svg)
        .replaceFirst(box ->
            "%s width=\"%d\" height=\"%d\""
                .formatted(box.group(), whole(box.group(1)), whole(box.group(2))));
  }

  private static long whole(String size) {
    return Math.round(Double.parseDouble(size));
  }
}
