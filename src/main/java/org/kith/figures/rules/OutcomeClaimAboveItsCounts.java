package org.kith.figures.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * When a programme or priority says how many people gained work or training, its projects' counts
 * of jobs and training places reach that number, even if each went to somebody else.
 */
final class OutcomeClaimAboveItsCounts implements Rule {
  private static final Pattern CLAIM = Pattern.compile(".*(gaining|into-work|into-employment).*");
  private static final Pattern COUNT =
      Pattern.compile(
          ".*(-employed|employment|apprentice|jobs|work-experience|placements"
              + "|training-opportunities|training-places).*");

  @Override
  public String id() {
    return "outcome-claim-above-its-counts";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger
        .statements()
        .filter(claim -> Claims.isReported(claim) && Claims.unit(claim) == Unit.PEOPLE)
        .filter(claim -> CLAIM.matcher(claim.quantity().definition()).matches())
        .flatMap(claim -> check(ledger, claim).stream());
  }

  private Optional<Finding> check(Ledger ledger, Statement claim) {
    List<Statement> counts = counts(ledger, claim);
    Amount amount = claim.amount();
    boolean bounded =
        counts.stream().allMatch(count -> Objects.requireNonNull(count.amount()).high() != null);
    if (amount == null || amount.low() == null || counts.isEmpty() || !bounded) {
      return Optional.empty();
    }
    BigDecimal sum =
        counts.stream()
            .map(count -> Objects.requireNonNull(Objects.requireNonNull(count.amount()).high()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (amount.low().compareTo(sum) <= 0) {
      return Optional.empty();
    }
    Wording wording = new Wording(ledger);
    return Optional.of(
        Consequence.found(
            this,
            Stream.concat(Stream.of(claim), counts.stream()).toList(),
            wording.what(claim)
                + " is given as "
                + wording.quote(claim)
                + ". The projects count less: "
                + wording.quotesWithLabels(counts)
                + ", together "
                + sum.toPlainString()
                + " even if each is somebody else."));
  }

  private static List<Statement> counts(Ledger ledger, Statement claim) {
    return ledger
        .statements()
        .filter(count -> Claims.isReported(count) && count.breakdown().isTotal())
        .filter(count -> Claims.unit(count) == Unit.PEOPLE || Claims.unit(count) == Unit.ITEMS)
        .filter(count -> COUNT.matcher(count.quantity().definition()).matches())
        .filter(
            count -> Claims.ancestors(ledger, count.subject()).anyMatch(claim.subject()::equals))
        .sorted(Claims.BY_ID)
        .toList();
  }
}
