package org.kith.figures.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.figures.DateWords;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;

/**
 * Growth is not measured from a time when hardly anything could happen: a base within a disruption
 * such as a lockdown, or the year in which everything was closed.
 */
final class GrowthOverDistortedBase implements Rule {
  private final List<Period> disruptions;

  /** A lockdown that the ledger itself dates counts as a disruption too. */
  GrowthOverDistortedBase(List<Period> disruptions) {
    this.disruptions = List.copyOf(disruptions);
  }

  @Override
  public String id() {
    return "growth-over-distorted-base";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(Increases::isIncrease)
        .flatMap(increase ->
            Increases.comparisonPeriod(ledger, increase)
                .map(base -> fromDisruption(ledger, increase, base))
                .orElseGet(() -> fromNothing(ledger, increase))
                .stream());
  }

  private Optional<Finding> fromDisruption(Ledger ledger, Statement increase, Statement base) {
    Wording wording = new Wording(ledger);
    Stream<Finding> stated =
        ledger
            .statements()
            .filter(GrowthOverDistortedBase::isLockdown)
            .sorted(Claims.BY_ID)
            .filter(lockdown -> within(base.period(), lockdown.period()))
            .map(lockdown ->
                Consequence.found(
                    this,
                    List.of(increase, base, lockdown),
                    wording.what(increase)
                        + " is given as "
                        + wording.quote(increase)
                        + ". It is measured against "
                        + wording.quote(base)
                        + ", which lies within the lockdown, "
                        + wording.quote(lockdown)
                        + "."));
    Stream<Finding> told =
        disruptions.stream()
            .filter(disruption -> within(base.period(), disruption))
            .map(disruption ->
                Consequence.found(
                    this,
                    List.of(increase, base),
                    wording.what(increase)
                        + " is given as "
                        + wording.quote(increase)
                        + ". It is measured against "
                        + wording.quote(base)
                        + ", which lies within a time of disruption, "
                        + DateWords.of(disruption)
                        + "."));
    return Stream.concat(stated, told).findFirst();
  }

  private Optional<Finding> fromNothing(Ledger ledger, Statement increase) {
    Wording wording = new Wording(ledger);
    return before(increase.period()).stream()
        .flatMap(year ->
            ledger
                .statements()
                .filter(closed -> isClosed(closed, increase))
                .filter(closed -> within(year, closed.period())))
        .sorted(Claims.BY_ID)
        .findFirst()
        .map(closed ->
            Consequence.found(
                this,
                List.of(increase, closed),
                wording.what(increase)
                    + " is given as "
                    + wording.quote(increase)
                    + ". Just before that there were "
                    + wording.quoteWithLabel(closed)
                    + ": next to nothing to grow from."));
  }

  private static boolean isLockdown(Statement date) {
    return date.kind() == Kind.DATE && date.quantity().definition().contains("lockdown");
  }

  private static boolean isClosed(Statement closed, Statement increase) {
    Amount amount = closed.amount();
    return Claims.isReported(closed)
        && closed.subject().equals(increase.subject())
        && closed.quantity().definition().endsWith("-open")
        && amount != null
        && amount.isExact()
        && amount.low() != null
        && amount.low().compareTo(BigDecimal.ZERO) == 0;
  }

  /** The period of the same length just before. */
  private static Optional<Period> before(Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (first == null || last == null) {
      return Optional.empty();
    }
    LocalDate start = first.minusDays(ChronoUnit.DAYS.between(first, last) + 1);
    return Optional.of(new Period(start, first.minusDays(1), start + "/" + first.minusDays(1)));
  }

  private static boolean within(Period inner, Period outer) {
    LocalDate from = outer.first();
    LocalDate to = outer.last();
    LocalDate first = inner.first();
    LocalDate last = inner.last();
    return from != null
        && to != null
        && first != null
        && last != null
        && !first.isBefore(from)
        && !last.isAfter(to);
  }
}
