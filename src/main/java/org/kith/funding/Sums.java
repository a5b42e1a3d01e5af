package org.kith.funding;

import org.kith.kernel.Amount;

/**
 * Where some part of the money is. The whole is what was budgeted, and always the sum of the rest:
 * not awarded, to be paid, with providers, left over, spent.
 *
 * @param budgeted put into budgets
 * @param free in budgets, not awarded
 * @param toPay awarded and not paid
 * @param held with providers, not spent as far as is recorded
 * @param left left over, to be decided
 */
public record Sums(
    Amount budgeted, Amount free, Amount toPay, Amount held, Amount left, Amount spent) {
  public static final Sums NONE =
      new Sums(
          Sum.NONE.amount(),
          Sum.NONE.amount(),
          Sum.NONE.amount(),
          Sum.NONE.amount(),
          Sum.NONE.amount(),
          Sum.NONE.amount());

  /** Everything that was awarded and not given back, whatever became of it. */
  public Amount committed() {
    return toPay.plus(held).plus(left).plus(spent);
  }

  public Sums plus(Sums other) {
    return new Sums(
        budgeted.plus(other.budgeted),
        free.plus(other.free),
        toPay.plus(other.toPay),
        held.plus(other.held),
        left.plus(other.left),
        spent.plus(other.spent));
  }

  Sums withBudgeted(Amount amount) {
    return new Sums(amount, free, toPay, held, left, spent);
  }

  Sums withFree(Amount amount) {
    return new Sums(budgeted, amount, toPay, held, left, spent);
  }

  Sums with(Stage stage, Amount amount) {
    return switch (stage) {
      case TO_PAY -> new Sums(budgeted, free, amount, held, left, spent);
      case HELD -> new Sums(budgeted, free, toPay, amount, left, spent);
      case LEFT_UNPAID, LEFT_HELD -> new Sums(budgeted, free, toPay, held, amount, spent);
      case SPENT -> new Sums(budgeted, free, toPay, held, left, amount);
    };
  }
}
