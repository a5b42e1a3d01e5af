package org.kith.outbox.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.outbox.Outbox;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** Messages that somebody has to look after. */
@Component
class UnsentWork implements WorkItems {
  private static final String PATH = "/team/outbox";

  private final Overviews overviews;
  private final Words words;

  UnsentWork(Overviews overviews, Messages messages) {
    this.overviews = overviews;
    this.words = messages.in(Language.ENGLISH);
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.may(Outbox.MANAGE)) {
      return List.of();
    }
    List<WorkItem> items = new ArrayList<>();
    add(items, "outbox.work.failed", overviews.failedInAll());
    add(items, "outbox.work.print", overviews.lettersToPrint());
    return items;
  }

  private void add(List<WorkItem> items, String key, int count) {
    if (count > 0) {
      items.add(new WorkItem(WorkItem.Kind.TO_DO, words.plain(key, count), PATH, null));
    }
  }
}
