package org.kith.governance.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as people here count them. */
public final class Days {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private Days() {}

  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(HERE));
  }

  /** The first moment of a day. */
  public static Instant start(LocalDate day) {
    return day.atStartOfDay(HERE).toInstant();
  }

  public static LocalDate of(Instant instant) {
    return instant.atZone(HERE).toLocalDate();
  }
}
