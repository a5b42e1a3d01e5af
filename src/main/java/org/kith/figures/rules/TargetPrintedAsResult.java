package org.kith.figures.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kith.figures.Finding;
import org.kith.figures.Kind;
import org.kith.figures.Ledger;
import org.kith.figures.Statement;
import org.kith.kernel.Amount;

/** A result is what was reached. What was only aimed at does not stand among the results. */
final class TargetPrintedAsResult implements Rule {
  @Override
  public String id() {
    return "target-printed-as-result";
  }

  @Override
  public Stream<Finding> check(Ledger ledger) {
    return Stream.concat(
        ledger
            .statements()
            .filter(TargetPrintedAsResult::isPrintedAmongResults)
            .map(target -> plan(ledger, target)),
        ledger
            .statements()
            .filter(result -> isTargetInDisguise(result, ledger))
            .map(result -> disguised(ledger, result)));
  }

  static boolean isPrintedAmongResults(Statement target) {
    return target.kind() == Kind.TARGET && target.note().contains("printed as output");
  }

  /** Whether a reported value is the target itself, while another result is reported as well. */
  static boolean isTargetInDisguise(Statement result, Ledger ledger) {
    return Claims.isReported(result)
        && targets(ledger, result).findAny().isPresent()
        && otherResults(ledger, result).findAny().isPresent();
  }

  private static Stream<Statement> targets(Ledger ledger, Statement result) {
    return ledger.of(result.quantity()).stream()
        .filter(target -> target.kind() == Kind.TARGET && target.value().equals(result.value()))
        .sorted(Claims.BY_ID);
  }

  private static Stream<Statement> otherResults(Ledger ledger, Statement result) {
    Amount amount = result.amount();
    return ledger.of(result.quantity()).stream()
        .filter(Claims::isReported)
        .filter(other -> other.breakdown().equals(result.breakdown()))
        .filter(other -> Claims.unit(other) == Claims.unit(result))
        .filter(other -> amount != null && !Objects.requireNonNull(other.amount()).meets(amount))
        .sorted(Claims.BY_ID);
  }

  private Finding plan(Ledger ledger, Statement target) {
    Wording wording = new Wording(ledger);
    return Consequence.found(
        this,
        List.of(target),
        wording.what(target)
            + ": "
            + wording.quote(target)
            + " stands among the outputs, but it is what was planned, not what was reached.");
  }

  private Finding disguised(Ledger ledger, Statement result) {
    Wording wording = new Wording(ledger);
    Statement target = targets(ledger, result).findFirst().orElseThrow();
    List<Statement> others = Claims.different(otherResults(ledger, result).toList());
    return Consequence.found(
        this,
        Stream.concat(Stream.of(result, target), others.stream()).toList(),
        wording.what(result)
            + " is printed as a result, "
            + wording.quote(result)
            + ", but that was the target, "
            + wording.quote(target)
            + "; reached were "
            + wording.quotes(others)
            + ".");
  }
}
