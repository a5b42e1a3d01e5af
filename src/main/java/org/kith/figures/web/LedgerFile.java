package org.kith.figures.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.figures.domain.ListedStatement;
import org.kith.kernel.Unit;

/**
 * The ledger as CSV (RFC 4180), for people and programs. No cell can be taken for a formula by a
 * spreadsheet.
 */
final class LedgerFile {
  private static final String STARTS_FORMULA = "=+-@\t\r";

  private final CsvWriter csv;
  private final Map<String, Source> sources;

  LedgerFile(Writer text, Collection<Source> sources) {
    this.csv = CsvWriter.builder().bufferSize(0).build(text); // the writer buffers
    this.sources = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
    csv.writeRecord(
        "id",
        "label",
        "breakdown",
        "subject",
        "kind",
        "unit",
        "value",
        "low",
        "high",
        "period",
        "base",
        "source",
        "section",
        "contradicted");
  }

  void add(ListedStatement listed) {
    Statement statement = listed.statement();
    Source source = sources.get(statement.source());
    csv.writeRecord(
        statement.id(),
        safe(statement.label()),
        safe(statement.breakdown().toString()),
        statement.subject().id(),
        statement.kind().id(),
        statement.amount() == null ? Unit.DATE.id() : statement.amount().unit().id(),
        safe(ValueWords.of(statement)),
        low(statement.value()),
        high(statement.value()),
        statement.period().words(),
        safe(statement.base()),
        safe(source == null ? statement.source() : source.title()),
        safe(statement.section()),
        listed.contradicted() ? "yes" : "no");
  }

  /** A text that no spreadsheet takes for a formula: an apostrophe stands before such a one. */
  static String safe(String text) {
    return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String low(Statement.Value value) {
    return switch (value) {
      case Statement.Of(var amount) -> amount.low() == null ? "" : amount.low().toPlainString();
      case Statement.On(var first, var last) -> text(first);
    };
  }

  private static String high(Statement.Value value) {
    return switch (value) {
      case Statement.Of(var amount) -> amount.high() == null ? "" : amount.high().toPlainString();
      case Statement.On(var first, var last) -> text(last);
    };
  }

  private static String text(@Nullable Object day) {
    return day == null ? "" : day.toString();
  }
}
