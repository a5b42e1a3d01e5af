package org.kith.returns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.figures.DateWords;
import org.kith.returns.PartnerReturn;
import org.kith.returns.ReturnState;
import org.kith.returns.Returns;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Returns that wait: late or to be looked at, for the team; to be sent, for a partner's people. */
@Component
class ReturnWork implements WorkItems {
  private final Returns returns;
  private final Words words;

  ReturnWork(Returns returns, Messages messages) {
    this.returns = returns;
    this.words = messages.in(Language.ENGLISH);
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    List<WorkItem> items = new ArrayList<>();
    if (!actor.mayAnywhere(Returns.READ)) {
      return items;
    }
    for (PartnerReturn one : returns.open()) {
      Scope[] owners = {Scope.project(one.project()), Scope.organisation(one.organisation())};
      if (one.state() == ReturnState.SENT && actor.may(Returns.ACCEPT, owners)) {
        items.add(item(WorkItem.Kind.TO_APPROVE, "returns.work.look", one));
      } else if (one.isLate(today) && actor.may(Returns.REQUEST, owners)) {
        items.add(item(WorkItem.Kind.OVERDUE, "returns.work.late", one));
      } else if (one.state().isAwaited() && isOwn(actor, owners)) {
        items.add(
            new WorkItem(
                one.isLate(today) ? WorkItem.Kind.OVERDUE : WorkItem.Kind.TO_DO,
                words.plain("returns.work.answer", one.projectName(), DateWords.of(one.period())),
                ReturnPaths.one(one.id()) + "/answer",
                one.due()));
      }
    }
    return items;
  }

  /** One of the partner's own people, not of the team. */
  private static boolean isOwn(Actor actor, Scope... owners) {
    return !actor.may(Access.EVERY_PARTNER) && actor.may(Returns.ANSWER, owners);
  }

  private WorkItem item(WorkItem.Kind kind, String key, PartnerReturn one) {
    String about = one.projectName() + ", " + DateWords.of(one.period());
    return new WorkItem(
        kind,
        words.plain(key, one.partner(), about),
        ReturnPaths.one(one.id()),
        kind == WorkItem.Kind.OVERDUE ? one.due() : null);
  }
}
