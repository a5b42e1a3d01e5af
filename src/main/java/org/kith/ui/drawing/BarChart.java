package org.kith.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kith.ui.components.DataTable;

/**
 * Horizontal bars, one for each category, or one for each series of each category. What is certain
 * is solid, what may be is hatched, "at least" ends in an arrow, and what is not known has words
 * and no bar.
 */
public record BarChart(ChartWords words, List<String> categories, List<Series> series)
    implements Chart {
  private static final double LABEL_LINE = 18;
  private static final double GAP = 13;

  public BarChart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series one : series) {
      if (one.values().size() != categories.size()) {
        throw new IllegalArgumentException(one.label() + " has not a value for each category");
      }
    }
  }

  /** Bars of one series. */
  public static BarChart of(ChartWords words, List<String> categories, List<Datum> values) {
    return new BarChart(words, categories, List.of(new Series(words.unit(), values)));
  }

  @Override
  public Svg svg() {
    Pen pen = new Pen(words.language());
    List<Bars> bars = new ArrayList<>();
    Scale scale = scale();
    for (int i = 0; i < series.size(); i++) {
      bars.add(new Bars(pen, words.id() + "-hatch-" + i, Palette.series(i), scale));
    }
    double y = series.size() > 1 ? Legend.draw(pen, legend()) : 0;
    for (int c = 0; c < categories.size(); c++) {
      for (String line : Lettering.lines(categories.get(c), Pen.TEXT, Pen.WIDTH)) {
        pen.text(0, y + 13, Pen.Anchor.START, Pen.TEXT, false, Palette.INK, line);
        y += LABEL_LINE;
      }
      double height = series.size() > 1 ? 15 : 19;
      for (int s = 0; s < series.size(); s++) {
        bars.get(s).draw(series.get(s).values().get(c), y, height);
        y += height + 3;
      }
      y += GAP;
    }
    return new Picture(words.id(), words.title(), description(), words.language(), "chart")
        .around(pen, y - GAP + 2, false);
  }

  @Override
  public DataTable table() {
    return Tables.of(words, categories, series);
  }

  private Scale scale() {
    List<Datum> all = series.stream().flatMap(one -> one.values().stream()).toList();
    double labels =
        all.stream().mapToDouble(d -> Lettering.width(d.label(), Pen.TEXT) + 12).max().orElse(0);
    return Scale.of(all, Math.max(Pen.WIDTH - labels, Pen.WIDTH * 0.3));
  }

  private List<Legend.Entry> legend() {
    return IntStream.range(0, series.size())
        .mapToObj(i -> Legend.Entry.box(series.get(i).label(), Palette.series(i).colour()))
        .toList();
  }

  private String description() {
    return series.stream()
        .map(one ->
            (series.size() > 1 ? one.label() + ": " : "")
                + IntStream.range(0, categories.size())
                    .mapToObj(i -> categories.get(i) + " " + one.values().get(i).label())
                    .collect(Collectors.joining("; ")))
        .collect(Collectors.joining(". "));
  }
}
