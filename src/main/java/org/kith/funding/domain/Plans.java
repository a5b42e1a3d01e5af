package org.kith.funding.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Use;
import org.kith.funding.Budget;
import org.kith.funding.Funding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Budgets and agreements as people plan them. */
@Component
public class Plans {
  private static final int LONGEST_ID = 60;

  private final BudgetStore budgets;
  private final AgreementStore agreements;
  private final Recording recording;
  private final Access access;

  Plans(BudgetStore budgets, AgreementStore agreements, Recording recording, Access access) {
    this.budgets = budgets;
    this.agreements = agreements;
    this.recording = recording;
    this.access = access;
  }

  /** Adds a budget with the entries that put money into it. */
  @Transactional
  public void add(Budget budget, List<Draft> first) {
    access.require(Funding.PLAN);
    budgets.save(budget);
    access.audit(Funding.PLAN, "budget", budget.id(), "added");
    recording.record(first);
  }

  /** Adds an agreement with the entries that promise it money. */
  @Transactional
  public void add(Agreement agreement, List<Draft> first) {
    access.require(Funding.PLAN, Recording.scopes(agreement));
    agreements.save(agreement);
    access.audit(Funding.PLAN, "agreement", agreement.id(), "added");
    recording.record(first);
  }

  /**
   * Changes an agreement and its plan.
   *
   * @throws ChangedMeanwhile where somebody else did so since it was read
   */
  @Transactional
  public void change(Agreement agreement) {
    access.require(Funding.PLAN, Recording.scopes(agreement));
    replace(agreement);
    access.audit(Funding.PLAN, "agreement", agreement.id(), "changed");
  }

  private void replace(Agreement agreement) {
    if (!agreements.change(agreement)) {
      throw new ChangedMeanwhile();
    }
  }

  /** Gives an agreement's money one more use, with the entries that move money to it. */
  @Transactional
  public void addUse(Agreement agreement, Use use, List<Draft> first) {
    access.require(Funding.PLAN, Scope.organisation(agreement.organisation()));
    replace(agreement.withUse(use));
    access.audit(Funding.PLAN, "agreement", agreement.id(), "use added");
    recording.record(first);
  }

  /** An id made of a title that no other agreement has. */
  @Transactional(readOnly = true)
  public String agreementId(String title) {
    return free(title, "agreement", id -> agreements.find(id).isPresent());
  }

  /** An id made of a name that no other budget has. */
  @Transactional(readOnly = true)
  public String budgetId(String name) {
    return free(name, "budget", id -> budgets.find(id).isPresent());
  }

  /** An id made of words that no other use of the agreement has. */
  public static String useId(Agreement agreement, String words) {
    return free(words, "use", id -> agreement.use(id).isPresent());
  }

  private static String free(String words, String otherwise, Predicate<String> taken) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String start = plain.substring(0, Math.min(plain.length(), LONGEST_ID));
    String id = start.replaceAll("^-|-$", "");
    String first = id.isEmpty() ? otherwise : id;
    String free = first;
    for (int next = 2; taken.test(free); next++) {
      free = first + "-" + next;
    }
    return free;
  }
}
