package org.kith.funding.domain;

import java.util.List;
import org.kith.funding.Budget;
import org.kith.imports.Entry;
import org.kith.imports.RecordType;
import org.kith.imports.Reference;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code funding/budgets.yaml}: money of a funder for a year; how much is on the trail. */
@Component
@Order(42)
class BudgetRecords implements RecordType<Budget> {
  private final BudgetStore store;

  BudgetRecords(BudgetStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "budget";
  }

  @Override
  public boolean reads(String path) {
    return path.matches("funding/budgets(-[a-z0-9-]+)?\\.yaml");
  }

  @Override
  public Budget read(Entry entry) {
    String priority = entry.mayRefer("priority", "priority");
    return new Budget(
        entry.id("id"),
        entry.text("name"),
        entry.refer("funder", "organisation"),
        entry.period("year"),
        priority.isEmpty() ? null : priority,
        entry.optional("note"),
        0);
  }

  @Override
  public String id(Budget budget) {
    return budget.id();
  }

  @Override
  public boolean has(Reference reference) {
    return reference.type().equals(name()) && store.find(reference.id()).isPresent();
  }

  @Override
  public void save(List<Budget> budgets) {
    budgets.forEach(store::save);
  }
}
