package org.kith.figures.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.DateWords;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Source;
import org.kith.figures.Statement;

/** A document does not report what happened after it came out. */
final class HappenedAfterPublication implements Rule {
  private static final Pattern ATTENDED = Pattern.compile(".*(attend|participants|held).*");

  @Override
  public String id() {
    return "happened-after-publication";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .flatMap(statement ->
            ledger.source(statement.source()).stream()
                .flatMap(source -> check(ledger, statement, source).stream()));
  }

  private Optional<Finding> check(Ledger ledger, Statement statement, Source source) {
    LocalDate published = source.published().last();
    if (published == null) {
      return Optional.empty();
    }
    return switch (statement.value()) {
      case Statement.Of amount
          when Claims.isReported(statement) && isAfter(statement.period().first(), published) ->
          Optional.of(finding(ledger, List.of(statement), source, statement.period().words()));
      case Statement.On day when statement.kind() == Kind.DATE && isAfter(day.first(), published) ->
          attendance(ledger, statement)
              .map(attended -> finding(ledger, List.of(statement, attended), source, ""));
      default -> Optional.empty();
    };
  }

  /** A figure of the same document that only exists once the event has been. */
  private static Optional<Statement> attendance(Ledger ledger, Statement date) {
    String definition = date.quantity().definition();
    if (!definition.endsWith("-date")) {
      return Optional.empty();
    }
    String event = definition.substring(0, definition.length() - "date".length());
    return ledger
        .statements()
        .filter(figure -> figure.subject().equals(date.subject()) && Claims.isReported(figure))
        .filter(figure -> figure.source().equals(date.source()))
        .filter(figure -> figure.quantity().definition().startsWith(event))
        .filter(figure -> ATTENDED.matcher(figure.quantity().definition()).matches())
        .sorted(Claims.BY_ID)
        .findFirst();
  }

  private static boolean isAfter(@Nullable LocalDate day, LocalDate published) {
    return day != null && day.isAfter(published);
  }

  private Finding finding(Ledger ledger, List<Statement> statements, Source source, String period) {
    Wording wording = new Wording(ledger);
    return Consequence.found(
        this,
        statements,
        wording.name(statements.getFirst().subject())
            + ": "
            + wording.quotesWithLabels(statements)
            + (period.isEmpty() ? "" : " for " + period)
            + ". The document came out before that, in "
            + DateWords.of(source.published())
            + ".");
  }
}
