package org.kith.ui.drawing;

import java.util.ArrayList;
import java.util.List;

/** What the colours of a map mean, and whose data it is, below the map. */
final class MapLegend {
  private static final double ROW = 21;
  private static final double SWATCH = 26;

  private MapLegend() {}

  static void hatching(Pen pen, String id) {
    pen.hatching(id + "-nodata", new Palette.Tone("#b9b4a8", Palette.NO_DATA));
  }

  /** Draws from there downwards; returns where it ends. */
  static double draw(Pen pen, MapDrawing map, double y) {
    for (String line : Lettering.lines(map.scale().heading(), Pen.TEXT, Pen.WIDTH)) {
      pen.text(0, y + 13, Pen.Anchor.START, Pen.TEXT, true, Palette.INK, line);
      y += 19;
    }
    y += 4;
    List<Entry> entries = entries(map);
    boolean narrow =
        entries.stream()
            .allMatch(e -> SWATCH + 20 + Lettering.width(e.label(), Pen.TEXT) < Pen.WIDTH / 2);
    int rows = narrow ? (entries.size() + 1) / 2 : entries.size();
    for (int i = 0; i < entries.size(); i++) {
      double x = i < rows ? 0 : Pen.WIDTH / 2;
      double top = y + (i % rows) * ROW;
      pen.rect(x + 0.5, top, SWATCH, 14, entries.get(i).fill(), Palette.SOFT);
      pen.text(
          x + SWATCH + 9,
          top + 12,
          Pen.Anchor.START,
          Pen.TEXT,
          false,
          Palette.INK,
          entries.get(i).label());
    }
    y += rows * ROW + 4;
    for (String line : Lettering.lines(map.attribution(), 11.5, Pen.WIDTH)) {
      pen.text(0, y + 12, Pen.Anchor.START, 11.5, false, Palette.SOFT, line);
      y += 15;
    }
    return y + 4;
  }

  private static List<Entry> entries(MapDrawing map) {
    List<Entry> entries = new ArrayList<>();
    int classes = map.scale().labels().size();
    for (int i = 0; i < classes; i++) {
      entries.add(new Entry(map.scale().labels().get(i), Palette.step(i, classes)));
    }
    if (map.hasGaps()) {
      entries.add(new Entry(map.scale().noData(), "url(#" + map.id() + "-nodata)"));
    }
    return entries;
  }

  private record Entry(String label, String fill) {}
}
