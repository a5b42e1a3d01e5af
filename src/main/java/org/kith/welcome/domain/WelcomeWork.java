package org.kith.welcome.domain;

import java.time.LocalDate;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.welcome.Places;
import org.kith.welcome.Snapshots;
import org.kith.welcome.Snapshots.Owing;
import org.springframework.stereotype.Component;

/** Months that places have not told: for who runs them at once, for the network when it is late. */
@Component
class WelcomeWork implements WorkItems {
  private static final int MOST = 50;

  private final Snapshots snapshots;

  WelcomeWork(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.mayAnywhere(Places.TELL) || !actor.mayAnywhere(Places.READ)) {
      return List.of();
    }
    boolean isOfNetwork = actor.may(Places.TELL);
    return snapshots.owing().stream()
        .filter(owing -> actor.may(Places.TELL, Scope.organisation(owing.place().holder())))
        .filter(owing -> isOfNetwork ? owing.isAmber() : !owing.missing().isEmpty())
        .limit(MOST)
        .map(owing -> item(owing))
        .toList();
  }

  private static WorkItem item(Owing owing) {
    LocalDate due = owing.missing().getFirst().plusMonths(1).atEndOfMonth();
    String name = owing.place().details().name();
    String path = "/team/welcome/places/" + owing.place().id();
    return owing.isAmber()
        ? new WorkItem(
            WorkItem.Kind.OVERDUE,
            "%s has not told how its last %d months went".formatted(name, owing.missing().size()),
            path,
            due)
        : new WorkItem(
            WorkItem.Kind.TO_DO, "%s: tell how the month went".formatted(name), path, due);
  }
}
