package org.kith.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the current actor, of all modules together. */
@Component
public class WaitingWork {
  static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Access access;
  private final List<WorkItems> work;
  private final Clock clock;

  WaitingWork(Access access, ObjectProvider<WorkItems> work, Clock clock) {
    this.access = access;
    this.work = work.stream().toList();
    this.clock = clock;
  }

  /** Most pressing first. */
  @Transactional(readOnly = true)
  public List<WorkItem> mine() {
    Actor actor = access.who();
    LocalDate today = LocalDate.now(clock.withZone(HERE));
    return work.stream()
        .flatMap(each -> each.waitingFor(actor, today).stream())
        .sorted(
            Comparator.comparing(WorkItem::kind)
                .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }
}
