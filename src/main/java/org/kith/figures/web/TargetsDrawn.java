package org.kith.figures.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Attainment;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;
import org.kith.ui.Text;
import org.kith.ui.Words;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.drawing.Svg;
import org.kith.ui.drawing.TargetChart;

/** A reported figure against the targets of the same quantity. */
final class TargetsDrawn {
  private final Statement reported;
  private final Words words;

  TargetsDrawn(Statement reported, Words words) {
    this.reported = reported;
    this.words = words;
  }

  @Nullable Text attainment(Statement target) {
    return Attainment.of(reported, target)
        .map(result -> words.text("figures.attainment." + result.id()))
        .orElse(null);
  }

  /** Null where nothing can be compared. */
  @Nullable Svg chart(List<Statement> targets) {
    List<TargetChart.Row> rows =
        targets.stream()
            .filter(target -> Attainment.of(reported, target).isPresent())
            .map(target ->
                new TargetChart.Row(
                    Wording.title(target).text(), datum(reported), datum(target), null))
            .toList();
    if (rows.isEmpty()) {
      return null;
    }
    ChartWords around =
        new ChartWords(
            "targets",
            words.plain("figures.statement.targets"),
            Objects.requireNonNull(reported.amount()).unit().id(),
            words.plain("figures.column.figure"),
            words.language());
    TargetChart.Names names =
        new TargetChart.Names(
            words.plain("figures.kind.reported"),
            words.plain("figures.kind.target"),
            "",
            words.plain("figures.statement.targets.scales"));
    return new TargetChart(around, names, rows).svg();
  }

  private static Datum datum(Statement statement) {
    Amount amount = Objects.requireNonNull(statement.amount());
    return Datum.of(amount, ValueWords.of(statement));
  }
}
