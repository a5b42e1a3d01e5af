package org.kith.welcome.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.activity.Session;
import org.springframework.stereotype.Component;

/** The day that it is here. */
@Component
public class Today {
  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return LocalDate.now(clock.withZone(Session.CLOCK));
  }
}
