package org.kith.funding.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.NotAllowed;
import org.kith.figures.Figures;
import org.kith.figures.Subject;
import org.kith.funding.Agreement;
import org.kith.funding.Budget;
import org.kith.funding.CostPerPerson;
import org.kith.funding.Due;
import org.kith.funding.Funding;
import org.kith.funding.Overview;
import org.kith.funding.Progress;
import org.kith.funding.ProjectMoney;
import org.kith.funding.Trail;
import org.kith.programme.Programme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredFunding implements Funding {
  private final BudgetStore budgets;
  private final AgreementStore agreements;
  private final EntryStore entries;
  private final Programme programme;
  private final Figures figures;
  private final Access access;

  StoredFunding(
      BudgetStore budgets,
      AgreementStore agreements,
      EntryStore entries,
      Programme programme,
      Figures figures,
      Access access) {
    this.budgets = budgets;
    this.agreements = agreements;
    this.entries = entries;
    this.programme = programme;
    this.figures = figures;
    this.access = access;
  }

  @Override
  public List<Budget> budgets() {
    requireReading();
    return budgets.all();
  }

  @Override
  public List<Agreement> agreements() {
    requireReading();
    return agreements.all();
  }

  @Override
  public Optional<Agreement> agreement(String id) {
    requireReading();
    return agreements.find(id);
  }

  @Override
  public Trail trail() {
    requireReading();
    return Trail.of(entries.all());
  }

  @Override
  public Trail trail(String agreement) {
    requireReading();
    return Trail.of(entries.ofAgreement(agreement));
  }

  @Override
  public boolean seesAll() {
    requireReading();
    return access.who().may(READ) && access.who().isInside();
  }

  @Override
  public Overview overview() {
    access.require(READ);
    return new Overview(budgets.all(), agreements.all(), trail(), programme.projects());
  }

  @Override
  public List<Due> due(LocalDate by) {
    requireReading();
    Trail trail = trail();
    return agreements.all().stream()
        .flatMap(agreement -> new Progress(agreement, trail).outstanding())
        .filter(due -> !due.on().isAfter(by))
        .sorted(Comparator.comparing(Due::on))
        .toList();
  }

  @Override
  public List<CostPerPerson> costsOf(String project) {
    requireReading();
    return ProjectMoney.of(project, agreements.all(), trail())
        .each(figures.about(new Subject("project", project)));
  }

  /** Row by row, the database shows only what the actor may see. */
  private void requireReading() {
    if (!access.who().mayAnywhere(READ)) {
      throw new NotAllowed(READ);
    }
  }
}
