package org.kith.activity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said on a device that keeps a register, perhaps hours before it is sent. It is
 * taken once, however often it arrives.
 */
public sealed interface Operation {
  /** Made by the device. */
  UUID id();

  /**
   * The operations about the same person, or about the count, that whoever said this knew of: it
   * takes their place, and no other's.
   */
  Set<UUID> supersedes();

  /** By the clock of the device. */
  Instant at();

  /** Somebody is here, or is not. */
  record Mark(UUID id, UUID person, boolean isHere, Set<UUID> supersedes, Instant at)
      implements Operation {
    public Mark {
      supersedes = Set.copyOf(supersedes);
    }
  }

  /**
   * Somebody who was not on the list came in.
   *
   * @param person id for the new record, made by the device
   * @param given a nickname is enough
   * @param family empty, or no more than a letter where the device had to keep it
   */
  record WalkIn(UUID id, UUID person, String given, String family, Instant at)
      implements Operation {
    @Override
    public Set<UUID> supersedes() {
      return Set.of();
    }
  }

  /**
   * The register is complete.
   *
   * @param counted people who were counted and not named; null: nobody counted
   */
  record Done(UUID id, @Nullable Integer counted, Set<UUID> supersedes, Instant at)
      implements Operation {
    public Done {
      supersedes = Set.copyOf(supersedes);
    }
  }
}
