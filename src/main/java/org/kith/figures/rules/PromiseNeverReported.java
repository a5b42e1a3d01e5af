package org.kith.figures.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Source;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * What was announced before a report is accounted for in it. A promise to create one thing is kept
 * when anything at all is reported of it.
 */
final class PromiseNeverReported implements Rule {
  @Override
  public String id() {
    return "promise-never-reported";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return ledger.byQuantity().values().stream()
        .filter(quantity -> quantity.stream().noneMatch(Claims::isFact))
        .map(quantity ->
            quantity.stream()
                .filter(promise -> promise.kind() == Kind.PROMISE && promise.amount() != null)
                .filter(promise -> isDue(ledger, promise) && !isKept(ledger, promise))
                .sorted(Claims.BY_ID)
                .toList())
        .filter(promises -> !promises.isEmpty())
        .map(promises -> finding(ledger, promises));
  }

  private static boolean isDue(Ledger ledger, Statement promise) {
    boolean inReport =
        ledger.source(promise.source()).filter(PromiseNeverReported::reports).isPresent();
    return !inReport
        && ledger
            .statements()
            .flatMap(statement -> ledger.source(statement.source()).stream())
            .anyMatch(PromiseNeverReported::reports);
  }

  private static boolean reports(Source source) {
    return source.kind().contains("report");
  }

  private static boolean isKept(Ledger ledger, Statement promise) {
    Amount amount = promise.amount();
    boolean creation =
        amount != null
            && amount.isExact()
            && BigDecimal.ONE.equals(amount.low())
            && (amount.unit() == Unit.ITEMS || amount.unit() == Unit.GROUPS);
    return creation
        && ledger
            .statements()
            .filter(report -> report.subject().equals(promise.subject()))
            .filter(Claims::isReported)
            .map(Statement::amount)
            .anyMatch(reported ->
                reported != null && reported.low() != null && reported.low().signum() > 0);
  }

  private Finding finding(Ledger ledger, List<Statement> promises) {
    Wording wording = new Wording(ledger);
    Statement promise = promises.getFirst();
    return Consequence.found(
        this,
        List.copyOf(promises),
        wording.what(promise)
            + ": "
            + wording.quote(promise)
            + " was promised, but no report says whether it came about.");
  }
}
