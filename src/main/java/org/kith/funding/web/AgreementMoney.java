package org.kith.funding.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.funding.Agreement;
import org.kith.funding.EntryKind;
import org.kith.funding.Place.Share;
import org.kith.funding.Progress;
import org.kith.funding.Stage;
import org.kith.funding.Sum;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.kith.funding.web.Naming.Names;
import org.kith.kernel.Amount;

/** An agreement with its trail, for the pages and forms about it. */
record AgreementMoney(Agreement agreement, Trail trail, Names names) {
  /** Money of one use at one stage, and how much of it is free to be moved. */
  record Available(Share share, Amount amount) {}

  Progress progress() {
    return new Progress(agreement, trail);
  }

  /** Where the agreement has money at any of these stages, less what waits to leave. */
  List<Available> available(Stage... stages) {
    List<Available> available = new ArrayList<>();
    for (Agreement.Use use : agreement.uses()) {
      for (Stage stage : stages) {
        Share share = new Share(agreement.id(), use.id(), stage);
        Amount amount = trail.available(share).left();
        if (isSome(amount)) {
          available.add(new Available(share, amount));
        }
      }
    }
    return available;
  }

  /** What the agreement has at a stage, over all its uses. */
  Amount at(Stage stage) {
    return trail.of(agreement.id(), stage);
  }

  boolean has(Stage... stages) {
    return !available(stages).isEmpty();
  }

  /** Uses whose work has not ended. */
  List<Agreement.Use> running() {
    Progress progress = progress();
    return agreement.uses().stream().filter(use -> !progress.hasEnded(use)).toList();
  }

  /** Invoices that no payment has answered in full yet. */
  List<TrailEntry> openInvoices() {
    return trail.standing().stream()
        .filter(entry -> entry.kind() == EntryKind.INVOICED)
        .filter(entry -> agreement.id().equals(entry.agreement()))
        .filter(invoice -> paid(invoice).isBelow(invoice.moved().sum().amount()))
        .toList();
  }

  private Amount paid(TrailEntry invoice) {
    return Stream.concat(trail.standing().stream(), trail.waiting().stream())
        .filter(entry -> entry.kind() == EntryKind.PAID)
        .filter(entry -> agreement.id().equals(entry.agreement()))
        .filter(entry -> entry.about().invoice().equals(invoice.about().invoice()))
        .map(entry -> entry.moved().sum().amount())
        .reduce(Sum.NONE.amount(), Amount::plus);
  }

  static boolean isSome(Amount amount) {
    BigDecimal high = amount.high();
    return high == null || high.signum() > 0;
  }
}
