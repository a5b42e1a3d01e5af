package org.kith.activity.domain;

import java.time.LocalDate;
import java.util.List;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.activity.Activities;
import org.kith.activity.Registers;
import org.kith.activity.Session;
import org.springframework.stereotype.Component;

/** Today's sessions, and registers of the last weeks that nobody completed. */
@Component
class RegisterWork implements WorkItems {
  private static final int DAYS_BACK = 21;

  private final Activities activities;

  RegisterWork(Activities activities) {
    this.activities = activities;
  }

  /** For those who work with single partners: of every partner's together there are too many. */
  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.mayAnywhere(Registers.KEEP) || actor.may(Registers.KEEP)) {
      return List.of();
    }
    return activities.between(today.minusDays(DAYS_BACK), today).stream()
        .filter(session -> session.state() == Session.State.PLANNED)
        .filter(session -> actor.may(Registers.KEEP, Scope.organisation(session.holder())))
        .map(session -> item(session, today))
        .toList();
  }

  private static WorkItem item(Session session, LocalDate today) {
    LocalDate day = session.startsAt().toLocalDate();
    String path = "/team/sessions/" + session.id();
    return day.isBefore(today)
        ? new WorkItem(
            WorkItem.Kind.OVERDUE,
            "Complete the register of “%s”".formatted(session.title()),
            path,
            day)
        : new WorkItem(
            WorkItem.Kind.TO_DO,
            "Today: “%s”, %s".formatted(session.title(), session.startsAt().toLocalTime()),
            path,
            day);
  }
}
