package org.kith.activity.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.activity.EventFilter;
import org.kith.activity.Events;
import org.kith.activity.Session;
import org.kith.programme.ProjectEvents;
import org.springframework.stereotype.Component;

/** In the weeks that the public list shows. */
@Component
class PublicProjectEvents implements ProjectEvents {
  private static final int DAYS = 55;

  private final Events events;
  private final Clock clock;

  PublicProjectEvents(Events events, Clock clock) {
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean areComing(String project) {
    LocalDate today = LocalDate.now(clock.withZone(Session.CLOCK));
    EventFilter filter = new EventFilter(null, null, null, project);
    return !events.between(today, today.plusDays(DAYS), filter, 1).isEmpty();
  }
}
