package org.kith.figures.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Breakdown;
import org.kith.figures.Completeness;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Prominence;
import org.kith.figures.Quantity;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;

/**
 * An invented statement of the annual report of an invented garden project, told in the words of a
 * test. Each step answers a new one.
 */
record AFigure(Statement statement) {
  static final Subject GARDEN = new Subject("project", "garden");
  static final Subject KITCHEN = new Subject("project", "kitchen");
  static final Subject TOGETHER = new Subject("priority", "together");

  static AFigure of(String definition, String id) {
    return new AFigure(
        new Statement(
            id,
            new Quantity(GARDEN, definition),
            definition.replace('-', ' '),
            Prominence.MAIN,
            Kind.REPORTED,
            new Statement.Of(Amount.exactly(1, Unit.ITEMS)),
            "",
            Period.UNSTATED,
            Breakdown.TOTAL,
            null,
            Completeness.UNSTATED,
            "",
            "report",
            "Gardens, text",
            ""));
  }

  AFigure is(long value, Unit unit) {
    return with(new Statement.Of(Amount.exactly(value, unit)), "");
  }

  AFigure isMoreThan(long value, Unit unit) {
    return with(new Statement.Of(Amount.atLeast(value + 1, unit)), "more than");
  }

  AFigure isBetween(@Nullable Long low, @Nullable Long high, Unit unit) {
    return with(
        new Statement.Of(
            new Amount(
                unit,
                low == null ? null : BigDecimal.valueOf(low),
                high == null ? null : BigDecimal.valueOf(high))),
        "");
  }

  AFigure isOn(String first, String last) {
    return with(new Statement.On(LocalDate.parse(first), LocalDate.parse(last)), "")
        .as(Kind.DATE)
        .in(first + "/" + last);
  }

  private AFigure with(Statement.Value value, String words) {
    Statement s = statement;
    return new AFigure(
        new Statement(
            s.id(),
            s.quantity(),
            s.label(),
            s.prominence(),
            s.kind(),
            value,
            words,
            s.period(),
            s.breakdown(),
            s.partOf(),
            s.complete(),
            s.base(),
            s.source(),
            s.section(),
            s.note()));
  }

  AFigure as(Kind kind) {
    return change(
        statement.quantity(), kind, statement.words(), statement.period(), statement.breakdown());
  }

  AFigure in(String period) {
    return change(
        statement.quantity(),
        statement.kind(),
        statement.words(),
        Period.parse(period).orElseThrow(),
        statement.breakdown());
  }

  AFigure printed(String words) {
    return change(
        statement.quantity(), statement.kind(), words, statement.period(), statement.breakdown());
  }

  AFigure forThe(String breakdown) {
    return change(
        statement.quantity(),
        statement.kind(),
        statement.words(),
        statement.period(),
        Breakdown.parse(breakdown).orElseThrow());
  }

  AFigure about(Subject subject) {
    return change(
        new Quantity(subject, statement.quantity().definition()),
        statement.kind(),
        statement.words(),
        statement.period(),
        statement.breakdown());
  }

  private AFigure change(
      Quantity quantity, Kind kind, String words, Period period, Breakdown breakdown) {
    Statement s = statement;
    return new AFigure(
        new Statement(
            s.id(),
            quantity,
            s.label(),
            s.prominence(),
            kind,
            s.value(),
            words,
            period,
            breakdown,
            s.partOf(),
            s.complete(),
            s.base(),
            s.source(),
            s.section(),
            s.note()));
  }

  AFigure partOf(String total) {
    return place(total, statement.complete(), statement.base(), statement.note());
  }

  AFigure whole() {
    return place(statement.partOf(), Completeness.WHOLE, statement.base(), statement.note());
  }

  AFigure outOf(String base) {
    return place(statement.partOf(), statement.complete(), base, statement.note());
  }

  AFigure noted(String note) {
    return place(statement.partOf(), statement.complete(), statement.base(), note);
  }

  private AFigure place(@Nullable String partOf, Completeness complete, String base, String note) {
    Statement s = statement;
    return new AFigure(
        new Statement(
            s.id(),
            s.quantity(),
            s.label(),
            s.prominence(),
            s.kind(),
            s.value(),
            s.words(),
            s.period(),
            s.breakdown(),
            partOf,
            complete,
            base,
            s.source(),
            s.section(),
            note));
  }

  AFigure from(String source, String section) {
    Statement s = statement;
    return new AFigure(
        new Statement(
            s.id(),
            s.quantity(),
            s.label(),
            s.prominence(),
            s.kind(),
            s.value(),
            s.words(),
            s.period(),
            s.breakdown(),
            s.partOf(),
            s.complete(),
            s.base(),
            source,
            section,
            s.note()));
  }

  static Ledger ledger(AFigure... figures) {
    return ledger(Stream.of(figures).map(AFigure::statement).toList());
  }

  static Ledger ledger(List<Statement> statements) {
    return new Ledger(
        statements,
        List.of(
            source("report", "Annual Report", "2022-05", "report"),
            source("news", "A good year", "2022-06-20", "news article"),
            source("page", "What we will do", "unstated", "web page")),
        List.of(
            new SubjectName(GARDEN, "Garden", TOGETHER, null),
            new SubjectName(KITCHEN, "Kitchen", TOGETHER, null),
            new SubjectName(TOGETHER, "Together", null, null)));
  }

  private static Source source(String id, String title, String published, String kind) {
    return new Source(id, title, "Town", Period.parse(published).orElseThrow(), kind, null);
  }

  /** Ids of the rules that find something, in the order of the findings. */
  static List<String> rulesBrokenBy(AFigure... figures) {
    return findings(figures).stream().map(Finding::rule).toList();
  }

  static List<Finding> findings(AFigure... figures) {
    return Rules.all().check(ledger(figures));
  }
}
