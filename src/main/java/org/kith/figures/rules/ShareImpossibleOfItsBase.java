package org.kith.figures.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/** Some whole number of the base makes the share: nobody is 40 per cent of seven people. */
final class ShareImpossibleOfItsBase implements Rule {
  private static final Pattern COUNT = Pattern.compile("\\bthe ([\\d,]{1,7}) [a-z]");

  @Override
  public String id() {
    return "share-impossible-of-its-base";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(share -> Claims.isFact(share) && Claims.unit(share) == Unit.PERCENT)
        .filter(this::isImpossible)
        .map(share ->
            Consequence.found(
                this,
                List.of(share),
                new Wording(ledger).what(share)
                    + " is given as "
                    + new Wording(ledger).quote(share)
                    + ", but no whole number of "
                    + share.base()
                    + " makes that share."));
  }

  private boolean isImpossible(Statement share) {
    Amount amount = share.amount();
    if (amount == null || !amount.isExact() || amount.low() == null) {
      return false;
    }
    BigDecimal printed = amount.low();
    double tolerance = Shares.tolerance(share, printed);
    OptionalInt base = base(share);
    return base.isPresent()
        && IntStream.rangeClosed(0, base.getAsInt())
            .mapToDouble(count -> 100.0 * count / base.getAsInt())
            .noneMatch(exact -> Math.abs(exact - printed.doubleValue()) <= tolerance + 1e-9);
  }

  private static OptionalInt base(Statement share) {
    Matcher count = COUNT.matcher(share.base());
    return count.find()
        ? IntStream.of(Integer.parseInt(String.valueOf(count.group(1)).replace(",", "")))
            .filter(number -> number > 0)
            .findFirst()
        : OptionalInt.empty();
  }
}
