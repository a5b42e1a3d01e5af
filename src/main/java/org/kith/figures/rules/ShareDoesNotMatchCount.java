package org.kith.figures.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/** A share is the count divided by the whole, to the precision that it is printed with. */
final class ShareDoesNotMatchCount implements Rule {
  private static final String SHARE = "-share";

  @Override
  public String id() {
    return "share-does-not-match-count";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(share -> Claims.isFact(share) && Claims.unit(share) == Unit.PERCENT)
        .filter(share -> share.quantity().definition().endsWith(SHARE))
        .flatMap(share ->
            counts(ledger, share)
                .flatMap(count ->
                    Optional.ofNullable(count.partOf())
                        .flatMap(ledger::statement)
                        .filter(whole -> differs(share, count, whole))
                        .map(whole -> finding(ledger, share, count, whole))
                        .stream()));
  }

  private static Stream<Statement> counts(Ledger ledger, Statement share) {
    String definition = share.quantity().definition();
    return Claims.facts(
            ledger, share.subject(), definition.substring(0, definition.length() - SHARE.length()))
        .filter(count -> count.breakdown().equals(share.breakdown()))
        .filter(count -> count.period().overlaps(share.period()));
  }

  private static boolean differs(Statement share, Statement count, Statement whole) {
    Amount printed = share.amount();
    Amount part = count.amount();
    Amount all = whole.amount();
    if (printed == null || part == null || all == null || part.unit() != all.unit()) {
      return false;
    }
    return tooHigh(share, printed.low(), part.high(), all.low())
        || tooLow(share, printed.high(), part.low(), all.high());
  }

  private static boolean tooHigh(
      Statement share,
      @Nullable BigDecimal printed,
      @Nullable BigDecimal part,
      @Nullable BigDecimal all) {
    return printed != null
        && part != null
        && all != null
        && all.signum() > 0
        && printed.doubleValue() - Shares.tolerance(share, printed)
            > 100 * part.doubleValue() / all.doubleValue();
  }

  private static boolean tooLow(
      Statement share,
      @Nullable BigDecimal printed,
      @Nullable BigDecimal part,
      @Nullable BigDecimal all) {
    return printed != null
        && part != null
        && all != null
        && all.signum() > 0
        && printed.doubleValue() + Shares.tolerance(share, printed)
            < 100 * part.doubleValue() / all.doubleValue();
  }

  private Finding finding(Ledger ledger, Statement share, Statement count, Statement whole) {
    Wording wording = new Wording(ledger);
    List<Statement> all = List.of(share, count, whole);
    return Consequence.found(
        this,
        all,
        wording.name(share.subject())
            + ": "
            + wording.quotesWithLabels(all)
            + ". The counts do not give that share.");
  }
}
