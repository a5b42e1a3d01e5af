package org.kith.funding.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.funding.Agreement;
import org.kith.funding.Budget;
import org.kith.funding.Contribution;
import org.kith.funding.EntryKind;
import org.kith.funding.Place;
import org.kith.funding.Place.Pot;
import org.kith.funding.Place.Share;
import org.kith.funding.Stage;
import org.kith.funding.Sum;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.About;
import org.kith.funding.TrailEntry.Moved;
import org.kith.kernel.Period;

/**
 * Entries as people enter them: what happened, on which day, and why.
 *
 * @param id of the entry: what tells the form from every other, so that one sent twice adds one
 */
public record Drafts(String id, LocalDate on, String reason) {
  /** For one more entry of the same form, its id following from the first one's. */
  public Drafts another(int number) {
    return new Drafts(id + "-" + number, on, reason);
  }

  public Draft budgeted(Budget budget, Sum sum) {
    return moving(
        EntryKind.BUDGETED, null, new Place.Funder(budget.funder()), new Pot(budget.id()), sum);
  }

  public Draft cut(Budget budget, Sum sum) {
    return moving(
        EntryKind.CUT, null, new Pot(budget.id()), new Place.Funder(budget.funder()), sum);
  }

  public Draft moved(Budget from, Budget to, Sum sum) {
    return moving(EntryKind.MOVED, null, new Pot(from.id()), new Pot(to.id()), sum);
  }

  public Draft awarded(Agreement agreement, String use, Sum sum) {
    return moving(
        EntryKind.AWARDED,
        agreement.id(),
        new Pot(agreement.budget()),
        new Share(agreement.id(), use, Stage.TO_PAY),
        sum);
  }

  /** A payment, for an instalment or an invoice or neither. */
  public Draft paid(Agreement agreement, String use, Sum sum, About about) {
    Share toPay = new Share(agreement.id(), use, Stage.TO_PAY);
    return draft(
        EntryKind.PAID, agreement.id(), toPay, toPay.at(agreement.kind().whenPaid()), sum, about);
  }

  public Draft spent(Agreement agreement, String use, Sum sum) {
    Share held = new Share(agreement.id(), use, Stage.HELD);
    return moving(EntryKind.SPENT, agreement.id(), held, held.at(Stage.SPENT), sum);
  }

  /**
   * @param of what will not be used: money to be paid, or money that the provider has
   */
  public Draft leftOver(Share of, Sum sum) {
    return moving(EntryKind.LEFT_OVER, of.agreement(), of, of.at(of.stage().whenLeft()), sum);
  }

  public Draft changedUse(Share of, String use, Sum sum) {
    Share anew = new Share(of.agreement(), use, of.stage().whenUsedAnew());
    return moving(EntryKind.CHANGED_USE, of.agreement(), of, anew, sum);
  }

  public Draft reAwarded(Share of, Agreement to, String use, Sum sum) {
    return moving(
        EntryKind.RE_AWARDED, of.agreement(), of, new Share(to.id(), use, Stage.TO_PAY), sum);
  }

  /** What is left over goes back to the budget: given up, or paid back if the provider has it. */
  public Draft givenBack(Share of, Agreement agreement, Sum sum) {
    EntryKind kind = of.stage() == Stage.LEFT_HELD ? EntryKind.RETURNED : EntryKind.RELEASED;
    return moving(kind, of.agreement(), of, new Pot(agreement.budget()), sum);
  }

  public Draft added(Agreement agreement, String contributor, Contribution as, Sum sum) {
    return moving(
        as == Contribution.MATCH ? EntryKind.MATCHED : EntryKind.GIVEN_IN_KIND,
        agreement.id(),
        new Place.Contributor(contributor),
        new Place.Added(agreement.id(), as),
        sum);
  }

  public Draft invoiced(Agreement agreement, String use, String number, Sum sum) {
    return new Draft(
        id,
        EntryKind.INVOICED,
        agreement.id(),
        use,
        null,
        null,
        Moved.of(sum),
        period(),
        reason,
        About.invoice(number));
  }

  public Draft reached(Agreement agreement, int milestone) {
    return still(EntryKind.REACHED, agreement.id(), null, About.milestone(milestone));
  }

  public Draft ended(Agreement agreement, String use) {
    return still(EntryKind.ENDED, agreement.id(), use, About.NOTHING);
  }

  /** Undoes an entry; in its own time, so that sums by month come right again. */
  public Draft takenBack(TrailEntry entry) {
    return new Draft(
        id,
        EntryKind.TAKEN_BACK,
        entry.agreement(),
        entry.use(),
        entry.to(),
        entry.from(),
        entry.kind().moves() ? entry.moved() : Moved.NOTHING,
        entry.on(),
        reason,
        About.takingBack(entry.id()));
  }

  private Draft moving(EntryKind kind, @Nullable String agreement, Place from, Place to, Sum sum) {
    return draft(kind, agreement, from, to, sum, About.NOTHING);
  }

  private Draft draft(
      EntryKind kind, @Nullable String agreement, Place from, Place to, Sum sum, About about) {
    String use = use(agreement, from);
    return new Draft(
        id,
        kind,
        agreement,
        use == null ? use(agreement, to) : use,
        from,
        to,
        Moved.of(sum),
        period(),
        reason,
        about);
  }

  private static @Nullable String use(@Nullable String agreement, Place place) {
    return place instanceof Share share && share.agreement().equals(agreement) ? share.use() : null;
  }

  private Draft still(EntryKind kind, String agreement, @Nullable String use, About about) {
    return new Draft(id, kind, agreement, use, null, null, Moved.NOTHING, period(), reason, about);
  }

  private Period period() {
    return new Period(on, on, on.toString());
  }
}
