package org.kith.outbox.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which nothing is sent, because the server was not there: half a minute, then twice as
 * long each time, at most ten minutes. Each node has its own.
 */
final class Pause {
  private static final Duration SHORTEST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Instant until = Instant.MIN;
  private Duration next = SHORTEST;

  synchronized void begin(Instant now) {
    until = now.plus(next);
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  synchronized void end() {
    until = Instant.MIN;
    next = SHORTEST;
  }

  synchronized boolean holdsAt(Instant now) {
    return now.isBefore(until);
  }
}
