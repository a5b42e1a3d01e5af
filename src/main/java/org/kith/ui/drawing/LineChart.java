package org.kith.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.ui.components.DataTable;

/**
 * Values over time, one line for each series, from nought upwards. A quarter without a value is a
 * gap; an interval is a whisker, open ends with an arrow.
 *
 * @param times short labels of equal steps, such as quarters
 * @param tickWords words the numbers of the axis in the page's language
 */
public record LineChart(
    ChartWords words, List<String> times, List<Series> series, AxisWords tickWords)
    implements Chart {
  private static final double PLOT = 190;

  /** Words a number of the axis. */
  @FunctionalInterface
  public interface AxisWords {
    String of(double value);
  }

  public LineChart {
    times = List.copyOf(times);
    series = List.copyOf(series);
    for (Series one : series) {
      if (one.values().size() != times.size()) {
        throw new IllegalArgumentException(one.label() + " has not a value for each time");
      }
    }
  }

  @Override
  public Svg svg() {
    Pen pen = new Pen(words.language());
    double top = (series.size() > 1 ? Legend.draw(pen, legend()) : 0) + 26;
    Ticks ticks =
        Ticks.upTo(
            series.stream()
                .flatMap(one -> one.values().stream())
                .mapToDouble(Datum::to)
                .max()
                .orElse(0));
    double start =
        ticks.values().stream()
                .mapToDouble(tick -> Lettering.width(tickWords.of(tick), Pen.SMALL))
                .max()
                .orElse(0)
            + 8;
    Plot plot = new Plot(pen, start + 12, Pen.WIDTH - 22, top, PLOT, times.size(), ticks.last());
    pen.text(0, top - 13, Pen.Anchor.START, Pen.SMALL, false, Palette.SOFT, words.unit());
    for (double tick : ticks.values()) {
      plot.gridLine(tick, tickWords.of(tick), start);
    }
    plot.times(times);
    for (int i = 0; i < series.size(); i++) {
      new Line(plot, i).draw(series.get(i).values(), series.size() == 1);
    }
    return new Picture(words.id(), words.title(), description(), words.language(), "chart")
        .around(pen, top + PLOT + 12 + 15 * Plot.lines(times), false);
  }

  @Override
  public DataTable table() {
    return Tables.of(words, times, series);
  }

  private List<Legend.Entry> legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      int index = i;
      entries.add(
          new Legend.Entry(
              series.get(i).label(), (pen, x, y) -> Line.marker(pen, index, x + 6, y + 6)));
    }
    return entries;
  }

  private String description() {
    return series.stream()
        .map(one ->
            one.label()
                + ": "
                + IntStream.range(0, times.size())
                    .mapToObj(i -> times.get(i) + " " + one.values().get(i).label())
                    .collect(Collectors.joining("; ")))
        .collect(Collectors.joining(". "));
  }
}
