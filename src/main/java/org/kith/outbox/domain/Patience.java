package org.kith.outbox.domain;

import java.time.Duration;

/**
 * How long to wait after a message was turned down: a minute, then twice as long each time, at most
 * six hours; about a day passes before it is given up.
 */
final class Patience {
  static final int MOST_ATTEMPTS = 12;

  private static final Duration LONGEST = Duration.ofHours(6);

  private Patience() {}

  /**
   * @param attempts made so far, the one that just failed included
   */
  static Duration after(int attempts) {
    Duration doubled = Duration.ofMinutes(1L << Math.min(attempts - 1, 20));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  static boolean isAtItsEnd(int attempts) {
    return attempts >= MOST_ATTEMPTS;
  }
}
