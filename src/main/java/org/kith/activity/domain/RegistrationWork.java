package org.kith.activity.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.kith.activity.AccessRequest;
import org.kith.activity.Activities;
import org.kith.activity.Registration;
import org.kith.activity.Registrations;
import org.kith.activity.Session;
import org.kith.ui.Language;
import org.kith.ui.Messages;
import org.kith.ui.Words;
import org.springframework.stereotype.Component;

/** People to be rung, registrations to be matched, and what somebody needs to take part. */
@Component
class RegistrationWork implements WorkItems {
  private static final int MOST = 50;

  private final Registrations registrations;
  private final Activities activities;
  private final Words words;

  RegistrationWork(Registrations registrations, Activities activities, Messages messages) {
    this.registrations = registrations;
    this.activities = activities;
    this.words = messages.in(Language.ENGLISH);
  }

  /** For those who work with single partners: of every partner's together there are too many. */
  @Override
  public List<WorkItem> waitingFor(Actor actor, LocalDate today) {
    if (!actor.mayAnywhere(Registrations.MANAGE) || actor.may(Registrations.MANAGE)) {
      return List.of();
    }
    List<WorkItem> items = new ArrayList<>();
    for (Registration one : registrations.waiting(MOST)) {
      activities
          .session(one.session())
          .filter(session -> isTheirs(actor, session.holder()))
          .filter(session -> !session.startsAt().toLocalDate().isBefore(today))
          .ifPresent(session -> items.add(item(one, session)));
    }
    for (AccessRequest need : registrations.unanswered(MOST)) {
      activities
          .session(need.session())
          .filter(session -> isTheirs(actor, session.holder()))
          .ifPresent(session -> items.add(item(need, session)));
    }
    return items;
  }

  private static boolean isTheirs(Actor actor, String holder) {
    return actor.may(Registrations.MANAGE, Scope.organisation(holder));
  }

  private WorkItem item(Registration one, Session session) {
    String key =
        one.toTell().isEmpty() ? "activity.work.match" : "activity.work.ring." + one.toTell();
    return item(key, one.id(), session);
  }

  private WorkItem item(AccessRequest need, Session session) {
    return new WorkItem(
        WorkItem.Kind.TO_DO,
        words.plain(
            "activity.work.need",
            words.plain("activity.need." + need.need().id().replace('_', '-')),
            session.title()),
        "/team/needs/" + need.id(),
        session.startsAt().toLocalDate());
  }

  private WorkItem item(String key, UUID id, Session session) {
    return new WorkItem(
        WorkItem.Kind.TO_DO,
        words.plain(key, session.title(), words.date(session.startsAt().toLocalDate())),
        "/team/registrations/" + id,
        session.startsAt().toLocalDate());
  }
}
