package org.kith.evaluation.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;

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
                    Cell.of(found.finding().explanation())))
            .toList();
    DataTable table =
        new DataTable(
            draft.say("contradictions.table"),
            List.of(
                Column.words(draft.say("contradictions.weight")),
                Column.words(draft.say("contradictions.what"))),
            rows,
            List.of());
    return Optional.of(
        new Section(
            ANCHOR,
            draft.say("contradictions.title"),
            List.of(Paragraph.of(draft.say("contradictions.about", rows.size())), table)));
  }
}
