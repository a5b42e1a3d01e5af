package org.kith.evaluation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.documents.Block;
import org.kith.documents.DataTable;
import org.kith.documents.DataTable.Cell;
import org.kith.documents.DataTable.Column;
import org.kith.documents.Paragraph;
import org.kith.documents.Section;
import org.kith.figures.DateWords;
import org.kith.figures.Kind;
import org.kith.figures.Prominence;
import org.kith.figures.ShownValue;
import org.kith.figures.Statement;
import org.kith.geography.Maps;
import org.kith.kernel.Unit;
import org.kith.ui.drawing.BarChart;
import org.kith.ui.drawing.ChartWords;
import org.kith.ui.drawing.Datum;

/** How things stood when the programme began, and what residents said. */
final class BaselinePart implements Part {
  /** How many a picture holds without being cut by the end of a page. */
  private static final int ANSWERS = 7;

  private final Maps maps;

  BaselinePart(Maps maps) {
    this.maps = maps;
  }

  @Override
  public Optional<Section> in(Draft draft) {
    Map<Kind, List<Statement>> area =
        draft
            .ledger()
            .statements()
            .filter(statement -> statement.subject().kind().equals("area"))
            .filter(statement -> statement.prominence() != Prominence.COUNT)
            .collect(Collectors.groupingBy(Statement::kind));
    List<Statement> baselines = area.getOrDefault(Kind.BASELINE, List.of());
    List<Statement> survey = area.getOrDefault(Kind.SURVEY, List.of());
    if (baselines.isEmpty() && survey.isEmpty()) {
      return Optional.empty();
    }
    List<Section> sections = new ArrayList<>();
    if (!baselines.isEmpty()) {
      sections.add(
          new Section("baseline", draft.say("baseline.title"), List.of(table(draft, baselines))));
    }
    if (!survey.isEmpty()) {
      sections.add(survey(draft, survey));
    }
    List<Block> drawn = new ArrayList<>();
    maps.diversity(draft.words()).map(Pictures::of).ifPresent(drawn::add);
    // a row for each of its neighbourhoods would be longer than it helps
    maps.deprivation(draft.words()).map(Pictures::withoutTable).ifPresent(drawn::add);
    if (!drawn.isEmpty()) {
      drawn.addFirst(
          Paragraph.of(
              draft.say("maps.about")
                  + (maps.localitiesAssumed() ? " " + draft.say("maps.assumed") : "")));
      sections.add(new Section("maps", draft.say("maps.title"), drawn));
    }
    return Optional.of(
        new Section(
            "the-place",
            draft.say("place.title"),
            List.of(Paragraph.of(draft.say("place.about"))),
            sections));
  }

  private static DataTable table(Draft draft, List<Statement> baselines) {
    List<List<Cell>> rows =
        baselines.stream()
            .map(statement ->
                List.of(
                    Cell.of(label(statement)),
                    Cell.of(draft.value(statement)),
                    Cell.of(
                        statement.period().isStated() ? DateWords.of(statement.period()) : "–")))
            .toList();
    return new DataTable(
        draft.say("baseline.table"),
        List.of(
            Column.words(draft.say("outputs.what")),
            Column.words(draft.say("baseline.value")),
            Column.words(draft.say("baseline.period"))),
        rows,
        List.of());
  }

  private static String label(Statement statement) {
    return statement.breakdown().isTotal()
        ? statement.label()
        : statement.label()
            + " ("
            + statement.breakdown().values().values().stream()
                .map(value -> value.replace('-', ' '))
                .collect(Collectors.joining(", "))
            + ")";
  }

  private static Section survey(Draft draft, List<Statement> survey) {
    List<Statement> shares =
        survey.stream()
            .filter(s -> s.amount() != null && s.amount().unit() == Unit.PERCENT)
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(draft.say("survey.about")));
    int parts = Math.ceilDiv(shares.size(), ANSWERS);
    for (int part = 0; part < parts; part++) {
      List<Statement> some =
          shares.subList(part * ANSWERS, Math.min((part + 1) * ANSWERS, shares.size()));
      String title = draft.say("survey.chart");
      blocks.add(
          answers(
              draft,
              "survey-" + (part + 1),
              parts == 1 ? title : draft.say("survey.part", title, part + 1, parts),
              some));
    }
    return new Section("survey", draft.say("survey.title"), blocks);
  }

  private static Block answers(Draft draft, String id, String title, List<Statement> shares) {
    return Pictures.of(
        BarChart.of(
            new ChartWords(id, title, "%", draft.say("survey.answer"), draft.words().language()),
            shares.stream().map(BaselinePart::label).toList(),
            shares.stream().map(statement -> datum(draft, statement)).toList()));
  }

  private static Datum datum(Draft draft, Statement statement) {
    return Datum.of(
        java.util.Objects.requireNonNull(statement.amount()),
        ShownValue.of(statement, draft.words()).value());
  }
}
