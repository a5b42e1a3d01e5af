package org.kith.evaluation.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.documents.ColumnType;
import org.kith.documents.Sheet;
import org.kith.documents.Sheet.Column;
import org.kith.documents.Sheet.Row;
import org.kith.documents.Workbook;
import org.kith.figures.DateWords;
import org.kith.figures.ShownValue;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.SubjectName;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/** The figures behind the report, for people who work in spreadsheets. */
final class LedgerWorkbook {
  private final Draft draft;

  LedgerWorkbook(Draft draft) {
    this.draft = draft;
  }

  Workbook workbook(List<Source> sources) {
    return new Workbook(
        draft.say("workbook.heading"),
        List.of(draft.say("workbook.intervals"), draft.say("workbook.disagree")),
        List.of(figures(), contradictions(), sources(sources)));
  }

  private Sheet figures() {
    List<Column> columns =
        List.of(
            text("id"),
            text("label"),
            text("about"),
            text("kind"),
            text("value"),
            new Column(draft.say("workbook.low"), ColumnType.DECIMAL),
            new Column(draft.say("workbook.high"), ColumnType.DECIMAL),
            new Column(draft.say("workbook.first-day"), ColumnType.DATE),
            new Column(draft.say("workbook.last-day"), ColumnType.DATE),
            text("unit"),
            text("period"),
            text("breakdown"),
            text("base"),
            text("source"),
            text("section"),
            text("note"));
    return Sheet.of(
        draft.say("workbook.figures"),
        columns,
        draft.ledger().statements().map(this::row).toList());
  }

  private Row row(Statement statement) {
    @Nullable Amount amount = statement.amount();
    @Nullable LocalDate first = null;
    @Nullable LocalDate last = null;
    if (statement.value() instanceof Statement.On(LocalDate from, LocalDate to)) {
      first = from;
      last = to;
    }
    @Nullable BigDecimal low = amount == null ? null : amount.low();
    @Nullable BigDecimal high = amount == null ? null : amount.high();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(statement.id());
    cells.add(statement.label());
    cells.add(draft.ledger().subject(statement.subject()).map(SubjectName::name).orElse("–"));
    cells.add(statement.kind().id());
    cells.add(ShownValue.of(statement, draft.words()).withUnit());
    cells.add(low);
    cells.add(high);
    cells.add(first);
    cells.add(last);
    cells.add(amount == null ? Unit.DATE.id() : amount.unit().id());
    cells.add(statement.period().words());
    cells.add(statement.breakdown().toString());
    cells.add(statement.base());
    cells.add(
        draft.ledger().source(statement.source()).map(Source::title).orElse(statement.source()));
    cells.add(statement.section());
    cells.add(statement.note());
    return new Row(cells);
  }

  private Sheet contradictions() {
    return Sheet.of(
        draft.say("workbook.contradictions"),
        List.of(text("weight"), text("rule"), text("explanation"), text("statements")),
        draft.openContradictions().stream()
            .map(found ->
                Row.of(
                    found.finding().weight().name().toLowerCase(Locale.ROOT),
                    found.finding().rule(),
                    found.finding().explanation(),
                    String.join(", ", found.finding().statements())))
            .toList());
  }

  private Sheet sources(List<Source> sources) {
    return Sheet.of(
        draft.say("workbook.sources"),
        List.of(text("id"), text("title"), text("publisher"), text("published")),
        sources.stream()
            .map(source ->
                Row.of(
                    source.id(),
                    source.title(),
                    source.publisher(),
                    source.published().isStated() ? DateWords.of(source.published()) : ""))
            .toList());
  }

  private Column text(String key) {
    return new Column(draft.say("workbook." + key), ColumnType.TEXT);
  }
}
