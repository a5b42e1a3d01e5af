package org.kith.figures.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;

/** What somebody judges who decides about a contradiction: values, with their time and part. */
final class Judged {
  private Judged() {}

  /** The same for the same values, in whichever order and however a number is written. */
  static String of(Collection<String> statements, Ledger ledger) {
    return Hash.of(
        statements.stream()
            .sorted()
            .flatMap(id -> ledger.statement(id).stream())
            .map(Judged::of)
            .collect(Collectors.joining("\n")));
  }

  private static String of(Statement statement) {
    return String.join(
        "|",
        List.of(
            statement.id(),
            statement.kind().id(),
            of(statement.value()),
            statement.words(),
            statement.period().words(),
            statement.breakdown().toString(),
            statement.base()));
  }

  private static String of(Statement.Value value) {
    return switch (value) {
      case Statement.Of(var amount) ->
          number(amount.low()) + ".." + number(amount.high()) + " " + amount.unit().id();
      case Statement.On(var first, var last) -> first + ".." + last;
    };
  }

  private static String number(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.stripTrailingZeros().toPlainString();
  }
}
