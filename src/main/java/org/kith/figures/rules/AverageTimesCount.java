package org.kith.figures.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * So many for each, times how many there are, is the total. People counted at each session may come
 * again, so for them it is the most that the total can be.
 */
final class AverageTimesCount implements Rule {
  @Override
  public String id() {
    return "average-times-count";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(rate -> Claims.isReported(rate) && rate.amount() != null && Claims.isTotal(rate))
        .flatMap(rate ->
            Products.of(rate.quantity().definition())
                .filter(words -> !words.isShared())
                .flatMap(words -> check(ledger, rate, words).stream()));
  }

  private Optional<Finding> check(Ledger ledger, Statement rate, Products words) {
    Amount each = rate.amount();
    List<Statement> counts = Claims.totals(ledger, rate.subject(), words.each());
    List<Statement> totals = Claims.totals(ledger, rate.subject(), words.counted());
    Optional<Amount> count = Claims.hull(counts);
    Optional<Amount> total = Claims.hull(totals);
    if (each == null || count.isEmpty() || total.isEmpty()) {
      return Optional.empty();
    }
    Amount product = new Amount(total.get().unit(), each.low(), each.high()).times(count.get());
    boolean people = total.get().unit() == Unit.PEOPLE && words.isPerOccasion();
    if (people ? !product.isBelow(total.get()) : product.meets(total.get())) {
      return Optional.empty();
    }
    List<Statement> all = new ArrayList<>(List.of(rate));
    all.addAll(Claims.different(counts));
    all.addAll(Claims.different(totals));
    Wording wording = new Wording(ledger);
    return Optional.of(
        Consequence.found(
            this,
            all,
            wording.name(rate.subject())
                + ": "
                + wording.quotesWithLabels(all)
                + ". The first two together make "
                + ValueWords.withUnit(product, "")
                + (people ? " at most." : ".")));
  }
}
