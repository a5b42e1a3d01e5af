package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.FigureValue;
import org.kith.documents.Inline;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.FoundContradiction;
import org.kith.figures.Kind;
import org.kith.figures.ShownValue;

/** Where the sources contradict each other, most consequential first. */
final class ContradictionsPart implements Part {
  static final String ANCHOR = "contradictions";

  @Override
  public Optional<Section> in(Draft draft) {
    if (draft.openContradictions().isEmpty()) {
      return Optional.empty();
    }
    List<List<Cell>> rows =
        draft.openContradictions().stream()
            .map(found ->
                List.of(
                    Cell.of(
                        draft.say(
                            "weight." + found.finding().weight().name().toLowerCase(Locale.ROOT))),
                    Cell.of(found.finding().explanation()),
                    figures(draft, found)))
            .toList();
    DataTable table =
        new DataTable(
            draft.say("contradictions.table"),
            List.of(
                Column.words(draft.say("contradictions.weight")),
                Column.words(draft.say("contradictions.what")),
                Column.words(draft.say("contradictions.figures"))),
            rows,
            List.of());
    return Optional.of(
        new Section(
            ANCHOR,
            draft.say("contradictions.title"),
            List.of(Paragraph.of(draft.say("contradictions.about", rows.size())), table)));
  }

  /**
   * The figures themselves, each linked to its entry; the table says already that they disagree.
   */
  private static Cell figures(Draft draft, FoundContradiction found) {
    List<Inline> values = new ArrayList<>();
    for (String id : found.finding().statements()) {
      draft
          .ledger()
          .statement(id)
          .ifPresent(statement -> {
            if (!values.isEmpty()) {
              values.add(new Inline.Text("; "));
            }
            values.add(
                statement.kind() == Kind.COUNTED
                    ? draft.unlinked(statement)
                    : new FigureValue(
                        id,
                        ShownValue.of(statement, draft.words()).withUnit(),
                        "/figures/" + id,
                        null));
          });
    }
    return values.isEmpty() ? Cell.of("–") : new Cell(values);
  }
}
