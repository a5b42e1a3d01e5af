package org.kith.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.figures.BreakdownWords;
import org.kith.figures.Completeness;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.programme.OutputFigures;
import org.kith.programme.TargetPicture;
import org.kith.ui.Words;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;

/**
 * Pictures of a project's outputs: targets against what was reached, and totals by their parts.
 * What they count is named in English, so the pictures are English throughout.
 */
final class OutputCharts {
  private final List<OutputFigures> outputs;
  private final Words english;

  OutputCharts(List<OutputFigures> outputs, Words english) {
    this.outputs = outputs;
    this.english = english;
  }

  List<ShownChart> all() {
    List<ShownChart> charts = new ArrayList<>();
    ShownChart targets = targets();
    if (targets != null) {
      charts.add(targets);
    }
    for (OutputFigures output : outputs) {
      for (Statement total : output.actual()) {
        output
            .partsOf(total)
            .forEach((dimension, parts) -> charts.add(parts(total, dimension, parts)));
      }
    }
    return charts;
  }

  /** Targets against what was reached; null where nothing can be compared. */
  @Nullable ShownChart targets() {
    return TargetPicture.of("targets", outputs, english).map(ShownChart::of).orElse(null);
  }

  private ShownChart parts(Statement total, String dimension, List<Statement> parts) {
    String by = BreakdownWords.dimensions(parts.getFirst().breakdown());
    String key =
        total.complete() == Completeness.WHOLE
            ? "programme.outputs.by"
            : "programme.outputs.by-partly";
    return ShownChart.of(
        BarChart.of(
            words(
                "parts-" + total.id() + "-" + dimension,
                english.plain(key, total.label(), by.toLowerCase(Locale.UK)),
                by),
            parts.stream().map(part -> BreakdownWords.values(part.breakdown())).toList(),
            parts.stream().map(this::datum).toList()));
  }

  private ChartWords words(String id, String title, String category) {
    return new ChartWords(
        id, title, english.plain("programme.outputs.number"), category, english.language());
  }

  private Datum datum(Statement statement) {
    return Datum.of(
        Objects.requireNonNull(statement.amount()), ShownValue.of(statement, english).withUnit());
  }
}
