package org.kith.programme.web;

import org.kith.ui.Text;
import org.kith.ui.components.DataTable;
import org.kith.ui.drawing.Chart;
import org.kith.ui.drawing.Svg;

/** A picture of figures with its table, in the language of its title. */
public record ShownChart(Text title, Svg svg, DataTable table) {
  static ShownChart of(Chart chart) {
    return new ShownChart(
        new Text(chart.words().title(), chart.words().language()), chart.svg(), chart.table());
  }
}
