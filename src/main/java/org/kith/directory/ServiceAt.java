package org.kith.directory;

import java.util.UUID;

/** A service at one of the places where people come to it. */
public record ServiceAt(UUID service, UUID venue) {
  private static final long VERSION = 0xf000L;
  private static final long VARIANT = 0xc000_0000_0000_0000L;

  /** Always the same for both: of version 8, which is made as one likes (RFC 9562, 5.8). */
  public UUID id() {
    long most =
        service.getMostSignificantBits() ^ Long.rotateLeft(venue.getMostSignificantBits(), 1);
    long least =
        service.getLeastSignificantBits() ^ Long.rotateLeft(venue.getLeastSignificantBits(), 1);
    return new UUID(most & ~VERSION | 0x8000L, least & ~VARIANT | Long.MIN_VALUE);
  }
}
