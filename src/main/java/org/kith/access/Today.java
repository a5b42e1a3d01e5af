package org.kith.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is for those whom the programme is for. */
@Component
public class Today {
  /** Where they are. */
  public static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Clock clock;

  public Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return LocalDate.now(clock.withZone(HERE));
  }
}
