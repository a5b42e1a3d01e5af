package org.kith.figures.rules;

import java.util.List;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;

/**
 * A total grows by what is new; fewer new ones since a later day are no contradiction. Records from
 * which new ones were counted know also what closed meanwhile: they are not set against a total.
 */
final class GrewByOtherThanItsNew implements Rule {
  @Override
  public String id() {
    return "grew-by-other-than-its-new";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return Growth.in(ledger)
        .flatMap(growth ->
            Claims.totals(ledger, growth.before().subject(), "new-" + growth.thing()).stream()
                .filter(added -> added.kind() != Kind.COUNTED)
                .filter(added -> differs(growth, added))
                .map(added -> finding(ledger, growth, added)));
  }

  private static boolean differs(Growth growth, Statement added) {
    Amount amount = added.amount();
    if (amount == null || amount.unit() != growth.difference().unit()) {
      return false;
    }
    return growth.difference().isBelow(amount)
        || amount.isBelow(growth.difference()) && !added.period().isStated();
  }

  private Finding finding(Ledger ledger, Growth growth, Statement added) {
    Wording wording = new Wording(ledger);
    return Consequence.found(
        this,
        List.of(added, growth.before(), growth.after()),
        wording.name(added.subject())
            + ": the total went from "
            + wording.quote(growth.before())
            + " to "
            + wording.quote(growth.after())
            + ", which is "
            + ValueWords.withUnit(growth.difference(), "")
            + " more; yet it gives "
            + wording.quoteWithLabel(added)
            + ".");
  }
}
