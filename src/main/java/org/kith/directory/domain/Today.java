package org.kith.directory.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.kith.activity.Session;
import org.springframework.stereotype.Component;

@Component("directoryToday")
final class Today {
  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  LocalDate day() {
    return LocalDate.now(clock.withZone(Session.CLOCK));
  }
}
