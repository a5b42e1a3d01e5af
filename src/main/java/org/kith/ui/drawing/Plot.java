package org.kith.ui.drawing;

import java.util.List;

/**
 * The ground of a line chart: where times and values are.
 *
 * @param start of the first time, across
 * @param end of the last time, across
 */
record Plot(
    Pen pen, double start, double end, double top, double height, int times, double greatest) {

  double x(int time) {
    return times < 2 ? (start + end) / 2 : start + (end - start) * time / (times - 1);
  }

  double y(double value) {
    return top + height - value / greatest * height;
  }

  void gridLine(double value, String words, double wordsEnd) {
    pen.line(
        start - 8, y(value), Pen.WIDTH, y(value), value == 0 ? Palette.SOFT : Palette.GRID, 1, "");
    pen.text(wordsEnd - 6, y(value) + 4, Pen.Anchor.END, Pen.SMALL, false, Palette.SOFT, words);
  }

  /** Names as many times as there is room for, the last one always; words may stand in lines. */
  void times(List<String> labels) {
    double widest =
        labels.stream()
            .flatMap(label -> Lettering.lines(label, Pen.SMALL, 0).stream())
            .mapToDouble(word -> Lettering.width(word, Pen.SMALL))
            .max()
            .orElse(0);
    double step = times < 2 ? Pen.WIDTH : (end - start) / (times - 1);
    int every = (int) Math.max(1, Math.ceil((widest + 6) / step));
    for (int i = times - 1; i >= 0; i -= every) {
      pen.line(x(i), y(0), x(i), y(0) + 4, Palette.SOFT, 1, "");
      label(labels.get(i), i, step * every - 6);
    }
  }

  /** How many lines the names of the times may need. */
  static int lines(List<String> labels) {
    return labels.stream()
        .mapToInt(label -> Lettering.lines(label, Pen.SMALL, 0).size())
        .max()
        .orElse(1);
  }

  private void label(String label, int time, double room) {
    double y = y(0) + 19;
    for (String line : Lettering.lines(label, Pen.SMALL, room)) {
      double half = Lettering.width(line, Pen.SMALL) / 2;
      double x = Math.min(x(time), Pen.WIDTH - half);
      pen.text(x, y, Pen.Anchor.MIDDLE, Pen.SMALL, false, Palette.INK, line);
      y += 15;
    }
  }
}
