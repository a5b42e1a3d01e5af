package org.kith.funding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.documents.ColumnType;
import org.kith.documents.Sheet;
import org.kith.documents.Sheet.Column;
import org.kith.documents.Sheet.Row;
import org.kith.funding.Agreement;
import org.kith.funding.Place;
import org.kith.funding.Progress;
import org.kith.funding.Stage;
import org.kith.funding.Standing;
import org.kith.funding.Sums;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.kith.funding.web.Naming.Names;
import org.kith.kernel.Amount;
import org.kith.ui.Words;

/**
 * Money as sheets, for spreadsheets and programs. A sum has its least and its greatest pounds: the
 * same where it is exact; nothing for the greatest where none is stated.
 */
record MoneySheets(Trail trail, Names names, Words words) {
  static final List<String> NOTES =
      List.of(
          "Pounds. A sum that is stated only roughly has its least and its greatest value; an empty"
              + " greatest value means that none is stated.",
          "Only money that is recorded in Kith. Entries that wait for approval move nothing.");

  /** Sums by what money belongs to. */
  Sheet overview(String what, Map<String, Sums> sums) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(what, ColumnType.TEXT));
    for (String column : List.of("budget", "free", "to pay", "held", "left over", "spent")) {
      columns.addAll(pounds(column));
    }
    List<Row> rows = new ArrayList<>();
    sums.forEach((name, some) -> {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(name);
      for (Amount amount :
          List.of(
              some.budgeted(), some.free(), some.toPay(), some.held(), some.left(), some.spent())) {
        cells.add(amount.low());
        cells.add(amount.high());
      }
      rows.add(new Row(cells));
    });
    return Sheet.of("Money", columns, rows);
  }

  /** Agreements, each with what open data asks of a grant. */
  Sheet agreements(Collection<Agreement> agreements) {
    List<Column> columns = new ArrayList<>();
    for (String text :
        List.of(
            "id",
            "identifier",
            "title",
            "kind",
            "state",
            "awarded by id",
            "awarded by",
            "provider id",
            "provider",
            "budget",
            "starts",
            "ends")) {
      columns.add(new Column(text, ColumnType.TEXT));
    }
    for (String column : List.of("to pay", "held", "left over", "spent")) {
      columns.addAll(pounds(column));
    }
    return Sheet.of("Agreements", columns, agreements.stream().map(this::agreement).toList());
  }

  private Row agreement(Agreement agreement) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(agreement.id());
    cells.add(agreement.identifier());
    cells.add(agreement.title());
    cells.add(agreement.kind().id());
    cells.add(new Progress(agreement, trail).state().id());
    cells.add(agreement.awardedBy());
    cells.add(names.organisation(agreement.awardedBy()));
    cells.add(agreement.organisation());
    cells.add(names.organisation(agreement.organisation()));
    cells.add(agreement.budget());
    cells.add(agreement.starts().words());
    cells.add(agreement.ends().words());
    for (Amount amount :
        List.of(
            trail.of(agreement.id(), Stage.TO_PAY),
            trail.of(agreement.id(), Stage.HELD),
            trail
                .of(agreement.id(), Stage.LEFT_HELD)
                .plus(trail.of(agreement.id(), Stage.LEFT_UNPAID)),
            trail.of(agreement.id(), Stage.SPENT))) {
      cells.add(amount.low());
      cells.add(amount.high());
    }
    return new Row(cells);
  }

  /** Entries of a trail, as they were recorded. */
  Sheet trail(List<Trail.Step> steps) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("id", ColumnType.TEXT));
    columns.add(new Column("on", ColumnType.TEXT));
    columns.add(new Column("what", ColumnType.TEXT));
    columns.add(new Column("kind", ColumnType.TEXT));
    columns.add(new Column("from", ColumnType.TEXT));
    columns.add(new Column("to", ColumnType.TEXT));
    columns.addAll(pounds("sum"));
    columns.add(new Column("counts", ColumnType.TEXT));
    columns.add(new Column("reason", ColumnType.TEXT));
    columns.add(new Column("source", ColumnType.TEXT));
    columns.add(new Column("entered on", ColumnType.DATE));
    EntryWords entryWords = new EntryWords(names, words);
    return Sheet.of("Trail", columns, steps.stream().map(step -> entry(step, entryWords)).toList());
  }

  private static Row entry(Trail.Step step, EntryWords entryWords) {
    TrailEntry entry = step.entry();
    return Row.of(
        entry.id(),
        entry.on().words(),
        entryWords.what(entry, entry.agreement()),
        entry.kind().id(),
        key(entry.from()),
        key(entry.to()),
        step.amount().low(),
        step.amount().high(),
        entry.standing() == Standing.COUNTS ? "yes" : "no",
        entry.reason(),
        entry.recorded().source(),
        LocalDate.ofInstant(entry.recorded().at(), Dates.HERE));
  }

  private static String key(@Nullable Place place) {
    return place == null ? "" : place.key();
  }

  private static List<Column> pounds(String what) {
    return List.of(
        new Column(what + ", least", ColumnType.DECIMAL),
        new Column(what + ", greatest", ColumnType.DECIMAL));
  }
}
