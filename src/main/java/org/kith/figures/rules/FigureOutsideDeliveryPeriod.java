package org.kith.figures.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kith.figures.DateWords;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Quantity;
import org.kith.figures.Statement;
import org.kith.kernel.Period;

/** A project reports on the time in which it ran. */
final class FigureOutsideDeliveryPeriod implements Rule {
  @Override
  public String id() {
    return "figure-outside-delivery-period";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(Claims::isReported)
        .flatMap(figure ->
            ledger.of(new Quantity(figure.subject(), "delivery-period")).stream()
                .filter(delivery -> isOutside(figure.period(), delivery))
                .map(delivery -> finding(ledger, figure, delivery)));
  }

  private static boolean isOutside(Period figure, Statement delivery) {
    LocalDate first = figure.first();
    LocalDate last = figure.last();
    return delivery.value() instanceof Statement.On on
        && first != null
        && last != null
        && (on.last() != null && first.isAfter(on.last())
            || on.first() != null && last.isBefore(on.first()));
  }

  private Finding finding(Ledger ledger, Statement figure, Statement delivery) {
    Wording wording = new Wording(ledger);
    return Consequence.found(
        this,
        List.of(figure, delivery),
        wording.what(figure)
            + ": "
            + wording.quote(figure)
            + " is given for "
            + DateWords.of(figure.period())
            + ", but the project ran "
            + wording.quote(delivery)
            + ".");
  }
}
