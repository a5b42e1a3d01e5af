package org.kith.governance.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kith.documents.Block;
import org.kith.figures.ReleasedTable;
import org.kith.figures.ReleasedTable.Cell;
import org.kith.ui.Language;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;

/**
 * Saved dashboards as they were released: a picture, with its table, for each way to tell apart.
 */
final class DashboardCharts {
  /** What no board reads to its end is left to the release itself. */
  private static final int MOST = 20;

  private record Picture(String dashboard, String by) {}

  private DashboardCharts() {}

  static List<Block> of(Desk desk) {
    List<Block> blocks = new ArrayList<>();
    for (ReleasedTable released : desk.facts().known().dashboards()) {
      Map<Picture, List<List<Cell>>> pictures = new LinkedHashMap<>();
      for (List<Cell> row : released.rows()) {
        pictures
            .computeIfAbsent(
                new Picture(row.get(0).words(), row.get(1).words()), key -> new ArrayList<>())
            .add(row);
      }
      pictures.forEach((picture, rows) -> {
        if (picture.by().isEmpty()) {
          blocks.add(
              desk.paragraph(
                  "released.together",
                  picture.dashboard(),
                  rows.getFirst().get(4).words(),
                  rows.getFirst().get(3).words()));
        } else if (blocks.size() < MOST) {
          blocks.add(Charts.picture(chart(desk, released, picture, rows, blocks.size())));
        }
      });
      if (released.hidesAny()) {
        blocks.add(desk.paragraph("released.hidden", ReleasedTable.HIDDEN));
      }
    }
    return blocks;
  }

  private static BarChart chart(
      Desk desk, ReleasedTable released, Picture picture, List<List<Cell>> rows, int number) {
    return BarChart.of(
        new ChartWords(
            "dashboard-" + released.release().number() + "-" + number,
            desk.say("released.chart", picture.dashboard(), picture.by()),
            desk.say("released.people"),
            picture.by(),
            Language.ENGLISH),
        rows.stream().map(row -> row.get(2).words()).toList(),
        rows.stream().map(row -> datum(row.get(4))).toList());
  }

  private static Datum datum(Cell cell) {
    return cell.isHidden()
        ? Datum.unknown(cell.words())
        : new Datum(cell.low(), cell.high(), cell.words());
  }
}
