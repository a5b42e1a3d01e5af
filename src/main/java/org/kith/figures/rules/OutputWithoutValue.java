package org.kith.figures.rules;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.kernel.Amount;

/** An output that is named has a value, or a reason why it has none. */
final class OutputWithoutValue implements Rule {
  @Override
  public String id() {
    return "output-without-value";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(Claims::isReported)
        .filter(statement -> isEmpty(statement.amount()) && statement.note().isBlank())
        .map(statement ->
            Consequence.found(
                this,
                List.of(statement),
                new Wording(ledger).what(statement)
                    + " is named but "
                    + new Wording(ledger).quote(statement)
                    + " is printed, and no reason."));
  }

  private static boolean isEmpty(@Nullable Amount amount) {
    return amount != null && amount.low() == null && amount.high() == null;
  }
}
