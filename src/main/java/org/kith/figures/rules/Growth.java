package org.kith.figures.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;

/**
 * A total before and after ({@code venues-total}), and what the difference may be.
 *
 * @param thing what grew, such as {@code venues}
 */
record Growth(String thing, Statement before, Statement after, Amount difference) {
  private static final String TOTAL = "-total";

  static Stream<Growth> in(Ledger ledger) {
    return ledger.byQuantity().keySet().stream()
        .filter(quantity -> quantity.definition().endsWith(TOTAL))
        .flatMap(quantity -> of(ledger, quantity).stream());
  }

  private static Optional<Growth> of(Ledger ledger, Quantity quantity) {
    List<Statement> statements =
        ledger.of(quantity).stream().filter(Claims::isFact).sorted(Claims.BY_ID).toList();
    String definition = quantity.definition();
    String thing = definition.substring(0, definition.length() - TOTAL.length());
    Optional<Statement> before = statements.stream().filter(Growth::isBefore).findFirst();
    return before.flatMap(start ->
        statements.stream()
            .filter(statement -> !isBefore(statement) && Claims.isTotal(statement))
            .findFirst()
            .flatMap(end ->
                difference(start, end)
                    .map(difference -> new Growth(thing, start, end, difference))));
  }

  static boolean isBefore(Statement statement) {
    return statement.kind() == Kind.BASELINE
        || statement.breakdown().values().getOrDefault("time", "").startsWith("before");
  }

  private static Optional<Amount> difference(Statement start, Statement end) {
    Amount before = start.amount();
    Amount after = end.amount();
    if (before == null || after == null || before.unit() != after.unit()) {
      return Optional.empty();
    }
    return Optional.of(
        new Amount(
            after.unit(), minus(after.low(), before.high()), minus(after.high(), before.low())));
  }

  private static @Nullable BigDecimal minus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.subtract(b);
  }
}
