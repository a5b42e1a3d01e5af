package org.kith.figures.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;

/** Growth says from what to what, or at least from when to when. */
final class GrowthWithoutBase implements Rule {
  private static final Pattern MISSING = Pattern.compile(".*not (stated|given|printed|said).*");

  @Override
  public String id() {
    return "growth-without-base";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    Wording wording = new Wording(ledger);
    return ledger
        .statements()
        .filter(Increases::isIncrease)
        .filter(increase -> Increases.comparisonPeriod(ledger, increase).isEmpty())
        .filter(GrowthWithoutBase::lacksBase)
        .map(increase ->
            Consequence.found(
                this,
                List.of(increase),
                wording.what(increase)
                    + " is given as "
                    + wording.quote(increase)
                    + ", but not from what number to what number"
                    + (increase.base().isBlank()
                        ? "."
                        : "; of the comparison we know only: " + increase.base() + ".")));
  }

  private static boolean lacksBase(Statement increase) {
    return increase.base().isBlank()
        || MISSING.matcher(increase.base()).matches()
        || MISSING.matcher(increase.note()).matches();
  }
}
