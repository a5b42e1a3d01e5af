package org.kith.figures.rules;

import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;

/** A quantity has one value, wherever it is printed. */
final class SameQuantityTwice implements Rule {
  @Override
  public String id() {
    return "same-quantity-twice";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    Wording wording = new Wording(ledger);
    return Disagreements.among(ledger)
        .filter(group -> !Disagreements.onlyInPrecision(group))
        .map(group ->
            Consequence.found(
                this,
                group,
                wording.what(group.getFirst())
                    + ": "
                    + wording.says(group)
                    + ". These cannot all be right."));
  }
}
