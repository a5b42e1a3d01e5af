package org.kith.funding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.funding.Due;
import org.kith.funding.Funding;
import org.kith.funding.Sum;
import org.kith.funding.TrailEntry;
import org.kith.funding.web.Naming.Names;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Money that waits for somebody: entries to approve, payments and milestones that are due. */
@Component
class MoneyWork implements WorkItems {
  private static final int DAYS_AHEAD = 14;

  private final Funding funding;
  private final Naming naming;
  private final Words words;

  MoneyWork(Funding funding, Naming naming, Messages messages) {
    this.funding = funding;
    this.naming = naming;
    this.words = messages.in(Language.ENGLISH);
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    List<WorkItem> items = new ArrayList<>();
    if (actor.may(Funding.APPROVE) && actor.may(Funding.READ)) {
      EntryWords entryWords = new EntryWords(naming.names(), words);
      for (TrailEntry entry : funding.trail().waiting()) {
        if (!entry.recorded().by().equals(actor.name())) {
          items.add(toApprove(entry, entryWords));
        }
      }
    }
    if (actor.may(Funding.RECORD) && actor.may(Funding.READ)) {
      funding.due(today.plusDays(DAYS_AHEAD)).forEach(due -> items.add(due(due, today)));
    }
    return items;
  }

  private WorkItem toApprove(TrailEntry entry, EntryWords entryWords) {
    Names names = entryWords.names();
    String about =
        entry.agreement() == null || !names.agreements().containsKey(entry.agreement())
            ? words.plain("funding.budgets")
            : names.agreements().get(entry.agreement()).title();
    return new WorkItem(
        WorkItem.Kind.TO_APPROVE,
        words.plain(
            "funding.work.approve",
            about,
            entryWords.what(entry, entry.agreement()),
            entry.moved().sum().inWords()),
        MoneyPaths.entry(entry.id()),
        null);
  }

  private WorkItem due(Due due, LocalDate today) {
    String what =
        switch (due) {
          case Due.Payment payment ->
              words.plain(
                  "funding.work.payment",
                  due.agreement().title(),
                  payment.instalment().number(),
                  Sum.inWords(payment.instalment().sum().amount()));
          case Due.Reaching reaching ->
              words.plain(
                  "funding.work.milestone", due.agreement().title(), reaching.milestone().words());
        };
    return new WorkItem(
        due.on().isBefore(today) ? WorkItem.Kind.OVERDUE : WorkItem.Kind.TO_DO,
        what,
        MoneyPaths.agreement(due.agreement().id()),
        due.on());
  }
}
