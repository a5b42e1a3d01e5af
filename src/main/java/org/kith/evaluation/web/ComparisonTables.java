package org.kith.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.evaluation.Comparison;
import org.kith.evaluation.FrozenFigure;
import org.kith.figures.DateWords;
import org.kith.kernel.Period;
import org.kith.ui.Text;
import org.kith.ui.Words;

/**
 * What two lots of figures say otherwise, ready to show.
 *
 * @param unchanged how many say the same, in a sentence
 */
public record ComparisonTables(Text unchanged, List<Row> changed, List<Row> added, List<Row> gone) {
  /**
   * A figure. What only one side has is empty on the other.
   *
   * @param about what it is about
   */
  public record Row(Text figure, Text about, Text before, Text after) {}

  static ComparisonTables of(Comparison comparison, Words words) {
    return new ComparisonTables(
        words.text("evaluation.compare.unchanged", comparison.unchanged()),
        comparison.changed().stream()
            .map(change ->
                row(change.after(), change.before().shown(), change.after().shown(), words))
            .toList(),
        comparison.added().stream().map(figure -> row(figure, "", figure.shown(), words)).toList(),
        comparison.gone().stream().map(figure -> row(figure, figure.shown(), "", words)).toList());
  }

  public boolean isOfEquals() {
    return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
  }

  private static Row row(FrozenFigure figure, String before, String after, Words words) {
    return new Row(
        Text.english(name(figure)),
        Text.english(figure.about()),
        before.isEmpty() ? words.text("evaluation.compare.none") : Text.english(before),
        after.isEmpty() ? words.text("evaluation.compare.none") : Text.english(after));
  }

  /** The label, with the part and the period that the figure speaks of. */
  private static String name(FrozenFigure figure) {
    List<String> more = new ArrayList<>();
    if (!figure.breakdown().isEmpty()) {
      more.add(
          java.util.Arrays.stream(figure.breakdown().split(";"))
              .map(part -> part.substring(part.indexOf('=') + 1).replace('-', ' '))
              .collect(Collectors.joining(", ")));
    }
    Period.parse(figure.period()).filter(Period::isStated).map(DateWords::of).ifPresent(more::add);
    return more.isEmpty() ? figure.label() : figure.label() + " (" + String.join(", ", more) + ")";
  }
}
