package org.kith.figures.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Source;
import org.kith.figures.Statement;

/** For every target there is a result, unless it is a recommendation for the time to come. */
final class TargetNeverReported implements Rule {
  private static final Pattern FUTURE = Pattern.compile("(?i).*(legacy|recommendation).*");

  @Override
  public String id() {
    return "target-never-reported";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger.byQuantity().values().stream()
        .filter(quantity -> quantity.stream().noneMatch(Claims::isFact))
        .flatMap(quantity -> {
          List<Statement> targets =
              quantity.stream()
                  .filter(statement -> statement.kind() == Kind.TARGET && !isOwn(statement))
                  .sorted(Claims.BY_ID)
                  .toList();
          return targets.isEmpty() || !targets.stream().allMatch(TargetNeverReported::isDue)
              ? Stream.empty()
              : Stream.of(finding(ledger, targets));
        });
  }

  /** What the team agreed itself is due on a day that its plan knows; until then none reports. */
  private static boolean isOwn(Statement target) {
    return target.source().equals(Source.OWN_RECORDS);
  }

  /** Ages and lengths of time describe a plan; nobody reports against them. */
  private static boolean isDue(Statement target) {
    boolean countable =
        switch (Claims.unit(target)) {
          case YEARS, MONTHS, DAYS, HOURS, DATE, RANK -> false;
          default -> true;
        };
    return countable
        && !TargetPrintedAsResult.isPrintedAmongResults(target)
        && !FUTURE.matcher(target.section()).matches()
        && !FUTURE.matcher(target.note()).matches();
  }

  private Finding finding(Ledger ledger, List<Statement> targets) {
    Wording wording = new Wording(ledger);
    Statement target = targets.getFirst();
    return Consequence.found(
        this,
        targets,
        wording.what(target)
            + ": the target was "
            + wording.quote(target)
            + ", but no document says what was reached.");
  }
}
