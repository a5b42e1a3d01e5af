package org.kith.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.ui.View;
import org.kith.ui.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the team lands: what waits for whoever signed in. */
@Controller
class MyWorkController {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Access access;
  private final List<WorkItems> work;
  private final Clock clock;

  MyWorkController(Access access, ObjectProvider<WorkItems> work, Clock clock) {
    this.access = access;
    this.work = work.stream().toList();
    this.clock = clock;
  }

  @GetMapping("/team")
  @Transactional(readOnly = true)
  View mine(Words words) {
    Actor actor = access.who();
    LocalDate today = LocalDate.now(clock.withZone(HERE));
    List<WorkItem> items =
        work.stream()
            .flatMap(each -> each.waitingFor(actor, today).stream())
            .sorted(
                Comparator.comparing(WorkItem::kind)
                    .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
    return View.of("access/my-work", MyWorkPage.of(items, words));
  }
}
