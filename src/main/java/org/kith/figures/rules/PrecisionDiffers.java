package org.kith.figures.rules;

import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;

/** A number is printed with the same precision everywhere: 64 is not "more than 64". */
final class PrecisionDiffers implements Rule {
  @Override
  public String id() {
    return "precision-differs";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    Wording wording = new Wording(ledger);
    return Disagreements.among(ledger)
        .filter(Disagreements::onlyInPrecision)
        .map(group ->
            Consequence.found(
                this,
                group,
                wording.what(group.getFirst())
                    + ": "
                    + wording.says(group)
                    + ". The number is the same, but what it claims is not."));
  }
}
