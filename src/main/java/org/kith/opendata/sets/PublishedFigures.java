package org.kith.opendata.sets;

import static org.kith.opendata.Dataset.given;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Figures;
import org.kith.figures.Ledger;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.SubjectName;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;
import org.kith.opendata.Dataset;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The ledger: for visitors what its sources published and what was released, for whoever is inside
 * also what is approved and not yet released.
 */
@Component
@Order(1)
class PublishedFigures implements Dataset {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", Type.TEXT, "Of the figure."),
          new Column("about_kind", Type.TEXT, "What kind of thing it is about, such as project."),
          new Column("about_id", Type.TEXT, "The id of what it is about."),
          new Column("about", Type.TEXT, "What it is about, by name."),
          new Column("definition", Type.TEXT, "The key of what is counted, one for each thing."),
          new Column("label", Type.TEXT, "What is counted, in words."),
          new Column("breakdown", Type.TEXT, "Of which part of the whole; empty: of the whole."),
          new Column("kind", Type.TEXT, "How it came to be: reported, target, baseline, counted …"),
          new Column("value", Type.TEXT, "The value with the precision that its source gave it."),
          new Column("unit", Type.TEXT, "What it counts; date where it is a day."),
          new Column("least", Type.NUMBER, "The least that it can be; empty: not limited."),
          new Column("most", Type.NUMBER, "The most that it can be; empty: not limited."),
          new Column("first_day", Type.DATE, "Of a date: the first day that it can be."),
          new Column("last_day", Type.DATE, "Of a date: the last day that it can be."),
          new Column("period_from", Type.DATE, "The first day that it speaks of."),
          new Column("period_until", Type.DATE, "The last day that it speaks of."),
          new Column("part_of", Type.TEXT, "The figure of which this is a part."),
          new Column("base", Type.TEXT, "What a share is a share of."),
          new Column("source", Type.TEXT, "The document that says so, by title."),
          new Column("section", Type.TEXT, "Where in the document."),
          new Column("source_url", Type.TEXT, "Where the document is."),
          new Column("disputed", Type.YES_NO, "Whether another published figure contradicts it."));

  private final Figures figures;

  PublishedFigures(Figures figures) {
    this.figures = figures;
  }

  @Override
  public String id() {
    return "figures";
  }

  @Override
  public String title() {
    return "Figures";
  }

  @Override
  public String about() {
    return "A figure as one source states it; where sources disagree, both are there.";
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Slice rows(int offset, int most) {
    Ledger ledger = figures.ledger();
    List<Statement> all = ledger.statements().toList();
    List<Statement> some = all.stream().skip(offset).limit(most).toList();
    Map<String, String> disputes = figures.disputes(some.stream().map(Statement::id).toList());
    return new Slice(
        some.stream().map(one -> row(one, ledger, disputes.containsKey(one.id()))).toList(),
        all.size());
  }

  private static Row row(Statement one, Ledger ledger, boolean isDisputed) {
    Source source = ledger.source(one.source()).orElse(null);
    Statement.On day = one.value() instanceof Statement.On on ? on : null;
    @Nullable Amount amount = one.amount();
    return Row.of(
        one.id(),
        one.subject().kind(),
        one.subject().id(),
        ledger.subject(one.subject()).map(SubjectName::name).orElse(null),
        one.quantity().definition(),
        one.label(),
        given(one.breakdown().toString()),
        one.kind().id(),
        ValueWords.of(one),
        amount == null ? "date" : amount.unit().id(),
        amount == null ? null : plain(amount.low()),
        amount == null ? null : plain(amount.high()),
        day == null ? null : day.first(),
        day == null ? null : day.last(),
        one.period().first(),
        one.period().last(),
        one.partOf(),
        given(one.base()),
        source == null ? one.source() : source.title(),
        given(one.section()),
        source == null ? null : source.url(),
        isDisputed);
  }

  /** Without zeros at its end. */
  static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
