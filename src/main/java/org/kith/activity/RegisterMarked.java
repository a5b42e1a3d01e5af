package org.kith.activity;

import java.util.Set;
import java.util.UUID;

/**
 * A register changed; told within its own transaction, so that what is counted from registers is
 * true as soon as they are.
 *
 * @param session whose register it is
 * @param came records that were ticked and had not been
 * @param left records that had been ticked and are no longer
 */
public record RegisterMarked(UUID session, Set<UUID> came, Set<UUID> left) {
  public RegisterMarked {
    came = Set.copyOf(came);
    left = Set.copyOf(left);
  }
}
