package org.kith.funding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.Progress;
import org.kith.funding.Sum;
import org.kith.ui.Words;
import org.kith.ui.components.DataTable;
import org.kith.ui.components.DataTable.Column;

/** An agreement's milestones and instalments, and how far each is. */
record PlanTable(AgreementMoney money, LocalDate today, Words words) {

  @Nullable DataTable table() {
    Agreement agreement = money.agreement();
    List<List<String>> rows = new ArrayList<>();
    agreement.milestones().forEach(milestone -> rows.add(row(milestone)));
    agreement.instalments().forEach(instalment -> rows.add(row(instalment)));
    if (rows.isEmpty()) {
      return null;
    }
    return new DataTable(
        words.plain("funding.plan"),
        List.of(
            new Column(words.plain("funding.plan.what"), false),
            new Column(words.plain("funding.plan.sum"), true),
            new Column(words.plain("funding.plan.due"), false),
            new Column(words.plain("funding.plan.state"), false)),
        rows);
  }

  private List<String> row(Milestone milestone) {
    boolean reached = money.progress().isReached(milestone);
    return List.of(
        words.plain("funding.plan.milestone", milestone.number(), milestone.words()),
        "",
        day(milestone.due()),
        reached ? words.plain("funding.plan.reached") : state(milestone.due()));
  }

  private List<String> row(Instalment instalment) {
    Progress progress = money.progress();
    Integer milestone = instalment.milestone();
    String after = milestone == null ? "" : words.plain("funding.plan.after-milestone", milestone);
    boolean isPaid = !AgreementMoney.isSome(progress.stillToPay(instalment));
    String state =
        isPaid
            ? words.plain("funding.plan.paid")
            : progress.isPaidFor(instalment)
                ? words.plain("funding.plan.partly", Sum.inWords(progress.stillToPay(instalment)))
                : state(instalment.due());
    return List.of(
        words.plain("funding.plan.instalment", instalment.number()) + after,
        instalment.sum().inWords(),
        day(instalment.due()),
        state);
  }

  private String state(@Nullable LocalDate due) {
    return due != null && due.isBefore(today)
        ? words.plain("funding.plan.overdue")
        : words.plain("funding.plan.open");
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? words.plain("funding.no-date") : words.date(day);
  }
}
