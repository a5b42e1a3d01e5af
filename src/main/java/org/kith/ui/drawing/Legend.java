package org.kith.ui.drawing;

import java.util.List;

/** Names the colours above a chart of several series. */
final class Legend {
  private static final double SWATCH = 12;
  private static final double ROW = 22;

  private Legend() {}

  /** Draws the entries in as many rows as they need; returns where the chart may begin. */
  static double draw(Pen pen, List<Entry> entries) {
    double x = 0;
    double y = 0;
    for (Entry entry : entries) {
      double width = SWATCH + 7 + Lettering.width(entry.label(), Pen.TEXT) + 16;
      if (x > 0 && x + width > Pen.WIDTH) {
        x = 0;
        y += ROW;
      }
      entry.mark().draw(pen, x, y + 3);
      pen.text(
          x + SWATCH + 7, y + 14, Pen.Anchor.START, Pen.TEXT, false, Palette.INK, entry.label());
      x += width;
    }
    return y + ROW + 8;
  }

  /** A colour, line or shape and what it stands for. */
  record Entry(String label, Mark mark) {
    static Entry box(String label, String fill) {
      return new Entry(label, (pen, x, y) -> pen.rect(x, y, SWATCH, SWATCH, fill));
    }
  }

  /** Draws a sample in a square of 12 units. */
  @FunctionalInterface
  interface Mark {
    void draw(Pen pen, double x, double y);
  }
}
