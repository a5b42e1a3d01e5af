package org.kith.funding.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.kith.access.Access;
import org.kith.funding.Agreement;
import org.kith.funding.Agreement.Instalment;
import org.kith.funding.Agreement.Milestone;
import org.kith.funding.Agreement.Use;
import org.kith.funding.AgreementKind;
import org.kith.funding.Budget;
import org.kith.funding.Funding;
import org.kith.funding.FundingBody;
import org.kith.funding.Progress;
import org.kith.funding.Trail;
import org.kith.imports.EditedFields;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Budgets and agreements as people plan them. */
@Component
public class Plans {
  private static final int LONGEST_ID = 60;

  private final BudgetStore budgets;
  private final AgreementStore agreements;
  private final FundingBodyStore bodies;
  private final EntryStore entries;
  private final Recording recording;
  private final EditedFields edited;
  private final Access access;

  Plans(
      BudgetStore budgets,
      AgreementStore agreements,
      FundingBodyStore bodies,
      EntryStore entries,
      Recording recording,
      EditedFields edited,
      Access access) {
    this.budgets = budgets;
    this.agreements = agreements;
    this.bodies = bodies;
    this.entries = entries;
    this.recording = recording;
    this.edited = edited;
    this.access = access;
  }

  /** Adds a budget with the entry that puts money into it; a form sent twice adds it once. */
  @Transactional
  public void add(Budget budget, Draft first) {
    entries.lock();
    if (entries.find(first.id()).isPresent()) {
      return;
    }
    access.require(Funding.PLAN);
    save(budget);
    access.audit(Funding.PLAN, "budget", budget.id(), "added");
    recording.record(List.of(first));
  }

  /**
   * Adds an agreement with the entry that promises it money; a form sent twice adds it once. Where
   * the organisation that awards it publishes its grants, a grant gets its identifier.
   */
  @Transactional
  public void add(Agreement agreement, Draft first) {
    entries.lock();
    if (entries.find(first.id()).isPresent()) {
      return;
    }
    access.require(Funding.PLAN, Recording.scopes(agreement));
    save(identified(agreement));
    access.audit(Funding.PLAN, "agreement", agreement.id(), "added");
    recording.record(List.of(first));
  }

  private void save(Budget budget) {
    budgets.save(budget);
    edited.created("budget", budget.id(), AsInFiles.fields(budget));
  }

  private void save(Agreement agreement) {
    agreements.save(agreement);
    edited.created("agreement", agreement.id(), AsInFiles.fields(agreement));
  }

  private Agreement identified(Agreement agreement) {
    String prefix = bodies.find(agreement.awardedBy()).map(FundingBody::grantPrefix).orElse("");
    return prefix.isEmpty()
            || agreement.kind() != AgreementKind.GRANT
            || !agreement.identifier().isEmpty()
        ? agreement
        : agreement.identifiedBy(prefix + "-" + agreement.id());
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
    Agreement before =
        agreements.find(agreement.id()).orElseThrow(() -> new NotPartOfIt("agreement"));
    if (before.version() != agreement.version() || !agreements.change(agreement)) {
      throw new ChangedMeanwhile();
    }
    keepsWhatHappened(before, agreement);
    edited.note("agreement", agreement.id(), AsInFiles.changes(before, agreement));
  }

  /** Entries name milestones and instalments by number: what they name stays in its place. */
  private void keepsWhatHappened(Agreement before, Agreement after) {
    Progress progress = new Progress(before, Trail.of(entries.ofAgreement(before.id())));
    for (Milestone milestone : before.milestones()) {
      boolean kept =
          after
              .milestone(milestone.number())
              .filter(one -> one.words().equals(milestone.words()))
              .isPresent();
      if (!kept && progress.isReached(milestone)) {
        throw new PlanAlreadyDone("“" + milestone.words() + "”");
      }
    }
    for (Instalment instalment : before.instalments()) {
      boolean kept =
          after
              .instalment(instalment.number())
              .filter(one -> !one.sum().amount().isBelow(progress.paidFor(instalment)))
              .isPresent();
      if (!kept && progress.isPaidFor(instalment)) {
        throw new PlanAlreadyDone("Instalment " + instalment.number());
      }
    }
  }

  /** Gives an agreement's money one more use, with the entry that moves money to it. */
  @Transactional
  public void addUse(Agreement agreement, Use use, Draft first) {
    entries.lock();
    if (entries.find(first.id()).isPresent()) {
      return;
    }
    access.require(Funding.PLAN, Recording.scopes(agreement));
    replace(agreement.withUse(use));
    access.audit(Funding.PLAN, "agreement", agreement.id(), "use added");
    recording.record(List.of(first));
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
