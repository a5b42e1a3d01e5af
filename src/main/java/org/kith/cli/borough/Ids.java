package org.kith.cli.borough;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Ids that go up (RFC 9562, version 7, with a made-up time), so that indexes grow at their end; the
 * same for the same seed.
 */
final class Ids {
  /** More than one copy of the programme has. */
  private static final long OF_A_COPY = 1_000_000;

  private static final long START = Instant.parse("2019-01-01T00:00:00Z").toEpochMilli();

  private final SplittableRandom chance;
  private long next;

  Ids(int copy, SplittableRandom chance) {
    this.chance = chance;
    this.next = START + copy * OF_A_COPY;
  }

  UUID next() {
    return new UUID(
        next++ << 16 | 0x7000L | chance.nextLong() & 0xFFFL,
        chance.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
  }
}
