package org.kith.returns.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What day it is for those who send returns and wait for them. */
@Component
public class Today {
  /** Where they are. */
  public static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Clock clock;

  Today(Clock clock) {
    this.clock = clock;
  }

  public LocalDate day() {
    return LocalDate.now(clock.withZone(HERE));
  }
}
