package org.kith.evaluation.web;

import java.time.LocalDate;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.evaluation.Editions;
import org.kith.evaluation.Publishing;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.springframework.stereotype.Component;

/** Drafts that wait for somebody else than their author. */
@Component
class EditionWork implements WorkItems {
  private final Editions editions;
  private final Messages messages;

  EditionWork(Editions editions, Messages messages) {
    this.editions = editions;
    this.messages = messages;
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.may(Publishing.PUBLISH)) {
      return List.of();
    }
    return editions.drafts().stream()
        .filter(draft -> !draft.drafted().by().equals(actor.name()))
        .map(draft ->
            new WorkItem(
                WorkItem.Kind.TO_APPROVE,
                messages.in(Language.ENGLISH).plain("evaluation.work.publish", draft.title()),
                TeamEditionsController.PATH + "/" + draft.id(),
                null))
        .toList();
  }
}
