package org.kith.figures.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.figures.Completeness;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.kernel.Amount;

/**
 * Parts that are presented as the whole add up to it. Where a total is divided along several
 * dimensions, one that adds up is enough: the others need not claim to be complete.
 */
final class PartsDoNotAddUp implements Rule {
  @Override
  public String id() {
    return "parts-do-not-add-up";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(total -> total.complete() == Completeness.WHOLE)
        .flatMap(total -> check(ledger, total).stream());
  }

  private Optional<Finding> check(Ledger ledger, Statement total) {
    Amount whole = total.amount();
    List<Parts> divisions =
        Parts.of(ledger, total).stream().filter(parts -> parts.statements().size() > 1).toList();
    if (whole == null || divisions.stream().anyMatch(parts -> meets(parts, whole))) {
      return Optional.empty();
    }
    return divisions.stream()
        .max(Comparator.comparingInt(parts -> parts.statements().size()))
        .flatMap(parts -> parts.sum().map(sum -> finding(ledger, parts, sum)));
  }

  private static boolean meets(Parts parts, Amount whole) {
    return parts.sum().map(whole::meets).orElse(true);
  }

  private Finding finding(Ledger ledger, Parts parts, Amount sum) {
    Wording wording = new Wording(ledger);
    return Consequence.found(
        this,
        Stream.concat(Stream.of(parts.total()), parts.statements().stream()).toList(),
        wording.what(parts.total())
            + " is given as "
            + wording.quote(parts.total())
            + ", but its parts come to "
            + ValueWords.withUnit(sum, "")
            + ": "
            + wording.quotesOfParts(parts.total(), parts.statements())
            + ".");
  }
}
