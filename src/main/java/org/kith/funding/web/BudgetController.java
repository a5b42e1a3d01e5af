package org.kith.funding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.AuditTrail;
import org.kith.funding.Budget;
import org.kith.funding.Funding;
import org.kith.funding.Overview;
import org.kith.funding.Sum;
import org.kith.funding.Sums;
import org.kith.funding.web.Naming.Names;
import org.kith.ui.Crumb;
import org.kith.ui.NotFound;
import org.kith.ui.Text;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.kith.ui.components.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Budgets: what funders gave for which year, and what is promised of it. */
@Controller
class BudgetController {
  private static final int HISTORY = 30;

  private final Funding funding;
  private final Naming naming;
  private final AgreementPages pages;
  private final AuditTrail audit;
  private final Access access;

  BudgetController(
      Funding funding, Naming naming, AgreementPages pages, AuditTrail audit, Access access) {
    this.funding = funding;
    this.naming = naming;
    this.pages = pages;
    this.audit = audit;
    this.access = access;
  }

  @GetMapping(MoneyPaths.BUDGETS)
  @Transactional(readOnly = true)
  View all(Words words) {
    Overview overview = funding.overview();
    Names names = naming.names();
    return View.of(
        "funding/budgets",
        new BudgetsPage(
            words.text("funding.budgets"),
            List.of(new Crumb(words.text("funding.money"), MoneyPaths.MONEY)),
            funding.budgets().stream().map(budget -> line(budget, overview, names, words)).toList(),
            access.who().may(Funding.PLAN)));
  }

  private static BudgetsPage.Line line(Budget budget, Overview overview, Names names, Words words) {
    Sums sums = sums(budget, overview);
    return new BudgetsPage.Line(
        budget.name(),
        MoneyPaths.budget(budget.id()),
        year(budget, words),
        names.organisation(budget.funder()),
        Sum.inWords(sums.budgeted()),
        Sum.inWords(sums.free()),
        Sum.inWords(sums.committed()),
        Sum.inWords(sums.spent()));
  }

  private static Sums sums(Budget budget, Overview overview) {
    return overview.lines().stream()
        .filter(line -> line.budget().id().equals(budget.id()))
        .map(Overview.Line::sums)
        .collect(Collectors.reducing(Sums.NONE, Sums::plus));
  }

  private static String year(Budget budget, Words words) {
    return budget.year().isStated() ? budget.year().words() : words.plain("funding.none.year");
  }

  @GetMapping(MoneyPaths.BUDGETS + "/{id}")
  @Transactional(readOnly = true)
  View one(@PathVariable String id, Words words) {
    Overview overview = funding.overview();
    Budget budget =
        funding.budgets().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    Names names = naming.names();
    boolean mayPlan = access.who().may(Funding.PLAN);
    return View.of(
        "funding/budget",
        new BudgetPage(
            Text.english(budget.name()),
            List.of(
                new Crumb(words.text("funding.money"), MoneyPaths.MONEY),
                new Crumb(words.text("funding.budgets"), MoneyPaths.BUDGETS)),
            facts(budget, sums(budget, overview), names, words),
            pages.table(overview.trail(), names, words).ofBudget(id),
            mayPlan ? MoneyPaths.budget(id) + "/sum" : null,
            audit.of("budget", id, HISTORY)));
  }

  private static List<SummaryRow> facts(Budget budget, Sums sums, Names names, Words words) {
    List<SummaryRow> facts = new ArrayList<>();
    facts.add(fact("funding.by.funder", names.organisation(budget.funder()), words));
    facts.add(fact("funding.by.year", year(budget, words), words));
    String priority = budget.priority();
    if (priority != null) {
      facts.add(
          fact("funding.by.priority", names.priorities().getOrDefault(priority, priority), words));
    }
    facts.add(fact("funding.sum.budgeted", Sum.inWords(sums.budgeted()), words));
    facts.add(fact("funding.sum.free", Sum.inWords(sums.free()), words));
    facts.add(fact("funding.sum.committed", Sum.inWords(sums.committed()), words));
    facts.add(fact("funding.sum.spent", Sum.inWords(sums.spent()), words));
    if (!budget.note().isEmpty()) {
      facts.add(fact("funding.note", budget.note(), words));
    }
    return facts;
  }

  private static SummaryRow fact(String key, String value, Words words) {
    return SummaryRow.of(words.text(key), words.show(Text.english(value)));
  }
}
