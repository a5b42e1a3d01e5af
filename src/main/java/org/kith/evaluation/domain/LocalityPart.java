package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Inline;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.Statement;
import org.kith.figures.SubjectName;
import org.kith.geography.Locality;

/** Every total whose parts are told by locality, side by side. */
final class LocalityPart implements Part {
  private static final String DIMENSION = "locality";

  @Override
  public Optional<Section> in(Draft draft) {
    List<Locality> localities = draft.area().localities();
    List<List<Cell>> rows =
        draft
            .ledger()
            .statements()
            .filter(total -> total.breakdown().isTotal() && total.amount() != null)
            .filter(total -> total.prominence() != Prominence.COUNT)
            .filter(total -> total.kind() != Kind.COUNTED)
            .filter(total -> !parts(draft, total).isEmpty())
            .map(total -> row(draft, total, localities))
            .toList();
    if (rows.isEmpty() || localities.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(draft.say("outputs.what")));
    localities.forEach(locality -> columns.add(Column.words(locality.name())));
    columns.add(Column.words(draft.say("by-locality.elsewhere")));
    DataTable table = new DataTable(draft.say("by-locality.table"), columns, rows, List.of());
    return Optional.of(
        new Section(
            "by-locality",
            draft.say("by-locality.title"),
            List.of(Paragraph.of(draft.say("by-locality.about")), table)));
  }

  private static List<Statement> parts(Draft draft, Statement total) {
    return draft.ledger().partsOf(total).stream()
        .filter(part -> part.breakdown().values().size() == 1)
        .filter(part -> part.breakdown().values().containsKey(DIMENSION))
        .toList();
  }

  private static List<Cell> row(Draft draft, Statement total, List<Locality> localities) {
    List<Statement> parts = parts(draft, total);
    String subject = draft.ledger().subject(total.subject()).map(SubjectName::name).orElse("");
    List<Cell> row = new ArrayList<>();
    row.add(
        new Cell(
            List.of(new Inline.Text(subject + ": " + total.label() + " – "), draft.value(total))));
    List<Statement> elsewhere = new ArrayList<>(parts);
    for (Locality locality : localities) {
      List<Statement> here =
          parts.stream().filter(part -> where(part).equals(locality.id())).toList();
      elsewhere.removeAll(here);
      row.add(draft.values(here));
    }
    List<Inline> others = new ArrayList<>();
    for (Statement part : elsewhere) {
      if (!others.isEmpty()) {
        others.add(new Inline.Text("; "));
      }
      others.add(new Inline.Text(draft.locality(where(part)).replace('-', ' ') + ": "));
      others.add(draft.value(part));
    }
    row.add(others.isEmpty() ? Cell.of("–") : new Cell(others));
    return row;
  }

  private static String where(Statement part) {
    return Objects.requireNonNull(part.breakdown().values().get(DIMENSION));
  }
}
