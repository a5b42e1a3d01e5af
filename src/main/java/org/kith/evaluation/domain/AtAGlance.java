package org.kith.evaluation.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.documents.FigureValue;
import org.kith.documents.KeyFigures;
import org.kith.documents.KeyFigures.KeyFigure;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;

/** The few figures to take away, first thing in the report. */
final class AtAGlance implements Part {
  @Override
  public Optional<Section> in(Draft draft) {
    Map<Quantity, Statement> headlines = new LinkedHashMap<>();
    draft
        .ledger()
        .statements()
        .filter(statement -> statement.prominence() == Prominence.HEADLINE)
        .filter(statement -> statement.kind() == Kind.REPORTED)
        .filter(statement -> statement.breakdown().isTotal())
        .forEach(statement -> headlines.putIfAbsent(statement.quantity(), statement));
    if (headlines.isEmpty()) {
      return Optional.empty();
    }
    List<KeyFigure> figures =
        headlines.values().stream().map(statement -> keyFigure(draft, statement)).toList();
    return Optional.of(
        new Section(
            "at-a-glance",
            draft.say("glance.title"),
            List.of(Paragraph.of(draft.say("glance.about")), new KeyFigures(figures))));
  }

  private static KeyFigure keyFigure(Draft draft, Statement statement) {
    FigureValue value = draft.value(statement);
    String shown = ShownValue.of(statement, draft.words()).value();
    return new KeyFigure(
        new FigureValue(value.id(), shown, value.href(), value.dispute()), statement.label());
  }
}
