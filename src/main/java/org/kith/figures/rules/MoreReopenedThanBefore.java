package org.kith.figures.rules;

import java.util.List;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;

/** No more can reopen than there were before they closed. */
final class MoreReopenedThanBefore implements Rule {
  @Override
  public String id() {
    return "more-reopened-than-before";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return Growth.in(ledger)
        .flatMap(growth ->
            Claims.totals(ledger, growth.before().subject(), growth.thing() + "-reopened").stream()
                .filter(reopened -> exceeds(reopened, growth.before()))
                .map(reopened -> finding(ledger, reopened, growth.before())));
  }

  private static boolean exceeds(Statement reopened, Statement before) {
    Amount more = reopened.amount();
    Amount least = before.amount();
    return more != null && least != null && more.unit() == least.unit() && least.isBelow(more);
  }

  private Finding finding(Ledger ledger, Statement reopened, Statement before) {
    Wording wording = new Wording(ledger);
    return Consequence.found(
        this,
        List.of(reopened, before),
        wording.what(reopened)
            + " is given as "
            + wording.quote(reopened)
            + ", but before they closed there were only "
            + wording.quote(before)
            + ".");
  }
}
