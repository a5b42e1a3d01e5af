package org.kith.figures.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.figures.DateWords;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * What happens weekly or monthly happens no more often than there are weeks or months, even if at
 * every venue.
 */
final class FrequencyTimesPeriod implements Rule {
  private static final Map<String, ChronoUnit> RHYTHMS =
      Map.of("weeks", ChronoUnit.WEEKS, "months", ChronoUnit.MONTHS);

  @Override
  public String id() {
    return "frequency-times-period";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(rate -> Claims.isReported(rate) && Claims.isTotal(rate))
        .flatMap(rate ->
            most(ledger, rate).stream()
                .flatMap(most ->
                    totals(ledger, rate)
                        .filter(total -> exceeds(total, most))
                        .map(total -> finding(ledger, rate, most, total))));
  }

  private static Optional<Amount> most(Ledger ledger, Statement rate) {
    Amount each = rate.amount();
    LocalDate first = rate.period().first();
    LocalDate last = rate.period().last();
    if (each == null || first == null || last == null) {
      return Optional.empty();
    }
    return Products.of(rate.quantity().definition())
        .flatMap(words -> Optional.ofNullable(RHYTHMS.get(words.each())).stream())
        .map(rhythm -> rhythm.between(first, last) + 1)
        .map(times -> each.times(Amount.exactly(times, Unit.ITEMS)))
        .map(once -> once.times(venues(ledger, rate)))
        .findFirst();
  }

  private static Amount venues(Ledger ledger, Statement rate) {
    return Claims.hull(venueCounts(ledger, rate))
        .map(count -> new Amount(count.unit(), BigDecimal.ONE, count.high()))
        .orElse(Amount.exactly(1, Unit.VENUES));
  }

  private static List<Statement> venueCounts(Ledger ledger, Statement rate) {
    return Claims.totals(ledger, rate.subject(), "venues");
  }

  private static Stream<Statement> totals(Ledger ledger, Statement rate) {
    return ledger
        .statements()
        .filter(total -> total.subject().equals(rate.subject()))
        .filter(total -> Claims.isReported(total) && Claims.isTotal(total))
        .filter(total -> Claims.unit(total) == Claims.unit(rate))
        .filter(total -> !total.quantity().definition().contains("-per-"));
  }

  private static boolean exceeds(Statement total, Amount most) {
    Amount amount = total.amount();
    return amount != null && most.isBelow(amount);
  }

  private Finding finding(Ledger ledger, Statement rate, Amount most, Statement total) {
    Wording wording = new Wording(ledger);
    List<Statement> all =
        Stream.of(List.of(total, rate), Claims.different(venueCounts(ledger, rate)))
            .flatMap(List::stream)
            .toList();
    Amount reach = new Amount(most.unit(), null, most.high());
    return Consequence.found(
        this,
        all,
        wording.name(total.subject())
            + ": "
            + wording.quotesWithLabels(all)
            + ". That rhythm from "
            + DateWords.of(rate.period())
            + " makes "
            + ValueWords.withUnit(reach, "")
            + ".");
  }
}
