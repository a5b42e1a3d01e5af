package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** Money of one budget would be used for an agreement of another. */
public final class BudgetsDiffer extends Refusal {
  BudgetsDiffer() {
    super(
        "The two agreements are charged to different budgets. Give the money back to its budget, move it"
            + " from budget to budget, and award it from there.");
  }
}
