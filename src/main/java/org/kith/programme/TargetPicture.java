package org.kith.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.ui.Words;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;
import org.kith.ui.drawing.TargetChart;

/** What was reached against what was promised, in a picture. */
public final class TargetPicture {
  private TargetPicture() {}

  /**
   * Of outputs whose target and actual value can be compared; empty where there are none.
   *
   * @param id of the picture in its page
   * @param english what outputs count is named in English, so the picture is English throughout
   */
  public static Optional<TargetChart> of(String id, List<OutputFigures> outputs, Words english) {
    List<TargetChart.Row> rows =
        outputs.stream()
            .filter(OutputFigures::isComparable)
            .map(output -> row(output, english))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TargetChart(
                new ChartWords(
                    id,
                    english.plain("programme.outputs.chart"),
                    english.plain("programme.outputs.number"),
                    english.plain("programme.outputs.what"),
                    english.language()),
                new TargetChart.Names(
                    english.plain("programme.outputs.actual"),
                    english.plain("programme.outputs.target"),
                    english.plain("programme.outputs.original"),
                    english.plain("programme.outputs.scales")),
                rows));
  }

  private static TargetChart.Row row(OutputFigures output, Words english) {
    return new TargetChart.Row(
        output.label(),
        datum(output.actual().getFirst(), english),
        datum(Objects.requireNonNull(output.target()), english),
        output.current() == null ? null : original(output.original(), english));
  }

  private static @Nullable Datum original(@Nullable Statement original, Words english) {
    return original == null || original.amount() == null ? null : datum(original, english);
  }

  private static Datum datum(Statement statement, Words english) {
    return Datum.of(
        Objects.requireNonNull(statement.amount()), ShownValue.of(statement, english).withUnit());
  }
}
