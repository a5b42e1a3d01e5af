package org.kith.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The day it is where the programme runs. */
@Component
public class Today {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return LocalDate.now(clock.withZone(HERE));
  }
}
