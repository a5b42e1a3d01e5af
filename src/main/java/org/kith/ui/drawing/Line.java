package org.kith.ui.drawing;

import java.util.List;

/** One series of a line chart, with a colour and a marker of its own. */
final class Line {
  private static final List<String> DASHES = List.of("", "7 4", "2 3", "10 3 2 3");

  private final Plot plot;
  private final int index;
  private final String colour;

  Line(Plot plot, int index) {
    this.plot = plot;
    this.index = index;
    this.colour = Palette.series(index).colour();
  }

  void draw(List<Datum> values, boolean labelled) {
    for (int i = 1; i < values.size(); i++) {
      if (!values.get(i - 1).isUnknown() && !values.get(i).isUnknown()) {
        plot.pen()
            .line(
                plot.x(i - 1),
                plot.y(middle(values.get(i - 1))),
                plot.x(i),
                plot.y(middle(values.get(i))),
                colour,
                2.5,
                DASHES.get(index % DASHES.size()));
      }
    }
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isUnknown()) {
        point(values.get(i), i);
      }
    }
    if (labelled) {
      labels(values);
    }
  }

  /** Circle, square, diamond or triangle, about ten units across. */
  static void marker(Pen pen, int index, double x, double y) {
    String colour = Palette.series(index).colour();
    switch (index % 4) {
      case 0 ->
          pen.raw(
              "<circle cx=\"%s\" cy=\"%s\" r=\"4.5\" fill=\"%s\"/>"
                  .formatted(Pen.number(pen.x(x)), Pen.number(y), colour));
      case 1 -> pen.rect(x - 4, y - 4, 8, 8, colour);
      case 2 -> pen.polygon(colour, x, y - 6, x + 6, y, x, y + 6, x - 6, y);
      default -> pen.polygon(colour, x, y - 6, x + 5.5, y + 4, x - 5.5, y + 4);
    }
  }

  private void point(Datum value, int time) {
    double x = plot.x(time);
    if (!value.isExact()) {
      double low = plot.y(value.from());
      double high = value.isOpenAbove() ? Math.max(low - 22, plot.top()) : plot.y(value.to());
      plot.pen().line(x, low, x, high, colour, 2, "");
      plot.pen().line(x - 5, low, x + 5, low, colour, 2, "");
      if (value.isOpenAbove()) {
        plot.pen().polygon(colour, x - 5, high + 4, x, high - 5, x + 5, high + 4);
      } else {
        plot.pen().line(x - 5, high, x + 5, high, colour, 2, "");
      }
    }
    marker(plot.pen(), index, x, plot.y(middle(value)));
  }

  /** Every value where there is room, else the last. */
  private void labels(List<Datum> values) {
    double widest =
        values.stream().mapToDouble(v -> Lettering.width(v.label(), Pen.SMALL)).max().orElse(0);
    double step = values.size() < 2 ? widest : plot.x(1) - plot.x(0);
    int first = widest <= step ? 0 : values.size() - 1;
    for (int i = first; i < values.size(); i++) {
      Datum value = values.get(i);
      double half = Lettering.width(value.label(), Pen.SMALL) / 2;
      double y = value.isUnknown() ? plot.y(0) : plot.y(value.to());
      plot.pen()
          .haloed(
              Math.min(plot.x(i), Pen.WIDTH - half),
              y - (value.isOpenAbove() ? 32 : 10),
              Pen.Anchor.MIDDLE,
              Pen.SMALL,
              !value.isUnknown(),
              value.isUnknown() ? Palette.SOFT : Palette.INK,
              value.label());
    }
  }

  /** Where the line passes: the middle of an interval, or the end that is stated. */
  private static double middle(Datum value) {
    return value.low() == null ? value.to() : (value.from() + value.to()) / 2;
  }
}
