package org.kith.figures.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;
import org.kith.figures.Subject;
import org.kith.figures.SubjectName;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/** What rules ask of statements. */
final class Claims {
  static final Comparator<Statement> BY_ID = Comparator.comparing(Statement::id);

  private Claims() {}

  /** Whether the statement says that something is so, rather than that it should be. */
  static boolean isFact(Statement statement) {
    return switch (statement.kind()) {
      case REPORTED, COUNTED, SURVEY, BASELINE, LIST -> isPrinted(statement);
      case TARGET, PROMISE, DATE -> false;
    };
  }

  /** Whether a source says that something was done. */
  static boolean isReported(Statement statement) {
    return (statement.kind() == Kind.REPORTED || statement.kind() == Kind.COUNTED)
        && isPrinted(statement);
  }

  /** A value that whoever transcribed the source worked out contradicts nobody. */
  static boolean isPrinted(Statement statement) {
    return !statement.note().startsWith("not printed");
  }

  /** Only parts are told apart by a breakdown; how a total was delivered is not a part of it. */
  static boolean isTotal(Statement statement) {
    return statement.breakdown().values().keySet().stream().allMatch("mode"::equals);
  }

  static Stream<Statement> facts(Ledger ledger, Subject subject, String definition) {
    return ledger.of(new Quantity(subject, definition)).stream()
        .filter(statement -> isFact(statement) && statement.amount() != null)
        .sorted(BY_ID);
  }

  /** What is reported in total of a quantity. */
  static List<Statement> totals(Ledger ledger, Subject subject, String definition) {
    return facts(ledger, subject, definition).filter(Claims::isTotal).toList();
  }

  static Unit unit(Statement statement) {
    Amount amount = statement.amount();
    return amount == null ? Unit.DATE : amount.unit();
  }

  /** The narrowest interval that holds all the values: the most lenient reading of them. */
  static Optional<Amount> hull(List<Statement> statements) {
    return statements.stream()
        .map(Statement::amount)
        .filter(Objects::nonNull)
        .reduce((one, other) ->
            one.unit() == other.unit()
                ? new Amount(
                    one.unit(), least(one.low(), other.low()), greatest(one.high(), other.high()))
                : one);
  }

  /** One statement for each different value: saying the same thing again adds nothing. */
  static List<Statement> different(List<Statement> statements) {
    return statements.stream()
        .sorted(BY_ID)
        .collect(
            Collectors.toMap(
                Statement::value,
                statement -> statement,
                (first, again) -> first,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /** The subject's parent, its parent's parent and so on. */
  static Stream<Subject> ancestors(Ledger ledger, Subject subject) {
    return Stream.iterate(parent(ledger, subject), Objects::nonNull, above -> parent(ledger, above))
        .limit(10)
        .map(Objects::requireNonNull);
  }

  private static @Nullable Subject parent(Ledger ledger, @Nullable Subject subject) {
    return subject == null ? null : ledger.subject(subject).map(SubjectName::parent).orElse(null);
  }

  private static @Nullable BigDecimal least(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.min(b);
  }

  private static @Nullable BigDecimal greatest(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.max(b);
  }
}
