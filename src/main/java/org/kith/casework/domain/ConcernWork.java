package org.kith.casework.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.casework.ConcernLine;
import org.kith.casework.Concerns;
import org.springframework.stereotype.Component;

/** What waits for a safeguarding lead; it names nobody. */
@Component
class ConcernWork implements WorkItems {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Concerns concerns;

  ConcernWork(Concerns concerns) {
    this.concerns = concerns;
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.mayAnywhere(Concerns.LEAD)) {
      return List.of();
    }
    return concerns.all(false).stream()
        .filter(concern -> concern.lead().isEmpty() || concern.lead().equals(actor.name()))
        .map(ConcernWork::item)
        .toList();
  }

  private static WorkItem item(ConcernLine concern) {
    return new WorkItem(
        concern.lead().isEmpty() ? WorkItem.Kind.REFERRED : WorkItem.Kind.TO_DO,
        concern.lead().isEmpty()
            ? "A concern waits to be read (%s)".formatted(concern.reference())
            : "A concern is with you (%s)".formatted(concern.reference()),
        "/team/concerns/" + concern.id(),
        concern.toldAt().atZone(HERE).toLocalDate());
  }
}
