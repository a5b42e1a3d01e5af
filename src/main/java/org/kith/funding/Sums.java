package org.kith.funding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * Where some part of the money is. The whole is what was budgeted, and always the sum of the rest:
 * not awarded, to be paid, with providers, left over, spent.
 *
 * @param budgeted put into budgets
 * @param awarded promised and not given back, as far as budgets know; where sums are intervals, its
 *     stages added up say less than the award itself
 * @param free in budgets, not awarded
 * @param toPay awarded and not paid
 * @param held with providers, not spent as far as is recorded
 * @param left left over, to be decided
 */
public record Sums(
    Amount budgeted,
    Amount awarded,
    Amount free,
    Amount toPay,
    Amount held,
    Amount left,
    Amount spent) {
  public static final Sums NONE =
      new Sums(
          Sum.NONE.amount(),
          Sum.NONE.amount(),
          Sum.NONE.amount(),
          Sum.NONE.amount(),
          Sum.NONE.amount(),
          Sum.NONE.amount(),
          Sum.NONE.amount());

  /** Everything that was awarded and not given back, whatever became of it. */
  public Amount committed() {
    Amount stages = stages();
    return awarded.meets(stages) ? both(awarded, stages) : stages;
  }

  private Amount stages() {
    return toPay.plus(held).plus(left).plus(spent);
  }

  /** What both say. */
  private static Amount both(Amount one, Amount other) {
    BigDecimal low = requireNonNull(one.low()).max(requireNonNull(other.low()));
    BigDecimal high = one.high();
    BigDecimal otherHigh = other.high();
    if (high == null || otherHigh == null) {
      return new Amount(Unit.POUNDS, low, high == null ? otherHigh : high);
    }
    return new Amount(Unit.POUNDS, low, high.min(otherHigh));
  }

  /** Where budgets do not tell what was awarded, the stages do. */
  Sums withoutAwards() {
    return new Sums(budgeted, stages(), free, toPay, held, left, spent);
  }

  public Sums plus(Sums other) {
    return new Sums(
        budgeted.plus(other.budgeted),
        awarded.plus(other.awarded),
        free.plus(other.free),
        toPay.plus(other.toPay),
        held.plus(other.held),
        left.plus(other.left),
        spent.plus(other.spent));
  }

  Sums withBudgeted(Amount amount) {
    return new Sums(amount, awarded, free, toPay, held, left, spent);
  }

  Sums withAwarded(Amount amount) {
    return new Sums(budgeted, amount, free, toPay, held, left, spent);
  }

  Sums withFree(Amount amount) {
    return new Sums(budgeted, awarded, amount, toPay, held, left, spent);
  }

  Sums with(Stage stage, Amount amount) {
    return switch (stage) {
      case TO_PAY -> new Sums(budgeted, awarded, free, amount, held, left, spent);
      case HELD -> new Sums(budgeted, awarded, free, toPay, amount, left, spent);
      case LEFT_UNPAID, LEFT_HELD -> new Sums(budgeted, awarded, free, toPay, held, amount, spent);
      case SPENT -> new Sums(budgeted, awarded, free, toPay, held, left, amount);
    };
  }
}
