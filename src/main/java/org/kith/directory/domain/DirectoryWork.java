package org.kith.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.directory.Problem;
import org.kith.directory.Problems;
import org.kith.directory.Service;
import org.kith.directory.Services;
import org.springframework.stereotype.Component;

/**
 * What the directory says and somebody should look at: of single partners; for whoever sees all of
 * them what a partner has left lying too long.
 */
@Component
class DirectoryWork implements WorkItems {
  private static final int MOST = 20;
  private static final int DAYS_TO_SETTLE = 7;

  private final Services services;
  private final Problems problems;

  DirectoryWork(Services services, Problems problems) {
    this.services = services;
    this.problems = problems;
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    List<WorkItem> items = new ArrayList<>();
    if (actor.mayAnywhere(Problems.SETTLE)) {
      problems.waiting(MOST).stream()
          .map(one -> item(one, today))
          .filter(one -> one.kind() == WorkItem.Kind.OVERDUE || !actor.may(Problems.SETTLE))
          .forEach(items::add);
    }
    if (actor.mayAnywhere(Services.KEEP) && !actor.may(Services.KEEP)) {
      services
          .due(Arrays.asList(Own.organisations(actor, Services.KEEP)), MOST)
          .forEach(one -> items.add(item(one)));
    }
    return items;
  }

  private static WorkItem item(Problem problem, LocalDate today) {
    LocalDate due = problem.toldOn().plusDays(DAYS_TO_SETTLE);
    return new WorkItem(
        due.isBefore(today) ? WorkItem.Kind.OVERDUE : WorkItem.Kind.TO_DO,
        "Somebody says that something in the directory is wrong",
        "/team/directory/problems/" + problem.id(),
        due);
  }

  private static WorkItem item(Service service) {
    LocalDate assured = service.assuredOn();
    return new WorkItem(
        WorkItem.Kind.EXPIRING,
        "Is what the directory says still right? “%s”".formatted(service.details().name()),
        "/team/directory/" + service.id(),
        assured == null ? null : assured.plusDays(Service.ASSURED_DAYS));
  }
}
