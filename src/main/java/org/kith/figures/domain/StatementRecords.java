package org.kith.figures.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Breakdown;
import org.kith.figures.Kind;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code figures/<document>.csv}: what a document states, one row for each figure. */
@Component
@Order(40)
class StatementRecords implements RecordType<StatementRow> {
  private final StatementRows rows;

  StatementRecords(StatementRows rows) {
    this.rows = rows;
  }

  @Override
  public String name() {
    return "statement";
  }

  @Override
  public boolean reads(String path) {
    return path.startsWith("figures/")
        && path.endsWith(".csv")
        && !path.equals("figures/definitions.csv");
  }

  @Override
  public StatementRow read(Entry entry) {
    Unit unit = entry.parsed("unit", Unit::of, "a unit such as people or sessions", Unit.ITEMS);
    String subject = entry.refer("subject", "subject");
    String definition = entry.id("definition");
    entry.need("definition", "definition", subject + "/" + definition);
    boolean isDate = unit == Unit.DATE;
    @Nullable LocalDate first = isDate ? day(entry, "low") : null;
    @Nullable LocalDate last = isDate ? day(entry, "high") : null;
    @Nullable BigDecimal low = isDate ? null : number(entry, "low");
    @Nullable BigDecimal high = isDate ? null : number(entry, "high");
    refuseReversed(entry, first, last, (a, b) -> a.isAfter(b) ? a : b);
    refuseReversed(entry, low, high, BigDecimal::max);
    String base = entry.optional("base");
    if (unit == Unit.PERCENT && base.isEmpty()) {
      entry.problem("base", "", "what it is a percentage of, or \"not stated\"");
    }
    return new StatementRow(
        entry.id("id"),
        subject,
        definition,
        entry.parsed(
            "kind", StatementRecords::kind, "a kind such as reported or target", Kind.REPORTED),
        unit,
        low,
        high,
        first,
        last,
        entry.optional("words"),
        entry.parsed("period", Period::parse, "a period or unstated", Period.UNSTATED),
        entry.parsed(
            "breakdown", Breakdown::parse, "dimension=value;dimension=value", Breakdown.TOTAL),
        entry.mayRefer("part_of", "statement"),
        entry.parsed("complete", StatementRecords::yesOrNo, "yes, no or nothing", ""),
        base,
        entry.refer("document", "source"),
        entry.text("section"),
        entry.optional("note"),
        entry.line());
  }

  @Override
  public String id(StatementRow row) {
    return row.id();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name()) && rows.exists(reference.id());
  }

  @Override
  public void save(List<StatementRow> statements) {
    statements.forEach(rows::save);
  }

  private static @Nullable LocalDate day(Entry entry, String field) {
    return entry
        .parsed(
            field, StatementRecords::day, "a day such as 2019-10-22", Optional.<LocalDate>empty())
        .orElse(null);
  }

  private static @Nullable BigDecimal number(Entry entry, String field) {
    return entry
        .parsed(field, StatementRecords::number, "a number", Optional.<BigDecimal>empty())
        .orElse(null);
  }

  private static <T> void refuseReversed(
      Entry entry, @Nullable T low, @Nullable T high, BinaryOperator<T> larger) {
    if (low != null && high != null && !larger.apply(low, high).equals(high)) {
      entry.problem("high", high.toString(), "a value that is not below low, " + low);
    }
  }

  private static Optional<Optional<LocalDate>> day(String text) {
    if (text.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    try {
      return Optional.of(Optional.of(LocalDate.parse(text)));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Optional<Optional<BigDecimal>> number(String text) {
    if (text.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    return text.matches("\\d{1,12}(\\.\\d{1,6})?")
        ? Optional.of(Optional.of(new BigDecimal(text)))
        : Optional.empty();
  }

  /** Counts are made by counting, never loaded. */
  private static Optional<Kind> kind(String text) {
    return Kind.of(text).filter(kind -> kind != Kind.COUNTED);
  }

  private static Optional<String> yesOrNo(String text) {
    return List.of("", "yes", "no").contains(text) ? Optional.of(text) : Optional.empty();
  }
}
