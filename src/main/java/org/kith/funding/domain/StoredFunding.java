package org.kith.funding.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.access.KeptUntilChanged;
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
import org.kith.programme.PlannedCard;
import org.kith.programme.Planning;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredFunding implements Funding {
  private final BudgetStore budgets;
  private final AgreementStore agreements;
  private final EntryStore entries;
  private final Planning planning;
  private final Figures figures;
  private final Access access;
  private final KeptUntilChanged<List<Agreement>> keptAgreements;
  private final KeptUntilChanged<Trail> keptTrail;
  private final KeptUntilChanged<Overview> keptOverview;
  private final KeptUntilChanged<List<Due>> keptDue;

  StoredFunding(
      BudgetStore budgets,
      AgreementStore agreements,
      EntryStore entries,
      Planning planning,
      Figures figures,
      Access access) {
    this.budgets = budgets;
    this.agreements = agreements;
    this.entries = entries;
    this.planning = planning;
    this.figures = figures;
    this.access = access;
    this.keptAgreements = KeptUntilChanged.ofRecords(access);
    this.keptTrail = KeptUntilChanged.ofRecords(access);
    this.keptOverview = KeptUntilChanged.ofRecords(access);
    this.keptDue = KeptUntilChanged.ofRecords(access);
  }

  @Override
  public List<Budget> budgets() {
    access.requireSomewhere(READ);
    return budgets.all();
  }

  @Override
  public List<Agreement> agreements() {
    access.requireSomewhere(READ);
    return keptAgreements.of(agreements::all);
  }

  @Override
  public Optional<Agreement> agreement(String id) {
    access.requireSomewhere(READ);
    return agreements.find(id);
  }

  @Override
  public Trail trail() {
    access.requireSomewhere(READ);
    return keptTrail.of(() -> Trail.of(entries.all()));
  }

  @Override
  public Trail trail(String agreement) {
    access.requireSomewhere(READ);
    return Trail.of(entries.ofAgreement(agreement));
  }

  @Override
  public boolean seesAll() {
    access.requireSomewhere(READ);
    return access.who().may(READ) && access.who().isInside();
  }

  @Override
  public Overview overview() {
    access.require(READ);
    return keptOverview.of(() ->
        new Overview(
            budgets.all(),
            agreements(),
            trail(),
            planning.projects().stream().map(PlannedCard::card).toList()));
  }

  @Override
  public List<Due> due(LocalDate by) {
    access.requireSomewhere(READ);
    return keptDue.of(this::outstanding).stream().filter(due -> !due.on().isAfter(by)).toList();
  }

  private List<Due> outstanding() {
    Trail trail = trail();
    return agreements().stream()
        .flatMap(agreement -> new Progress(agreement, trail).outstanding())
        .sorted(Comparator.comparing(Due::on))
        .toList();
  }

  @Override
  public List<CostPerPerson> costsOf(String project) {
    access.requireSomewhere(READ);
    return ProjectMoney.of(project, agreements(), trail())
        .each(figures.about(new Subject("project", project)));
  }

  /** Row by row, the database shows only what the actor may see. */
}
