package org.kith.activity;

import java.util.Set;
import java.util.UUID;

/**
 * Sessions will not take place as they were planned; told within the transaction.
 *
 * @param what became of them
 */
public record SessionsChanged(Set<UUID> sessions, What what) {
  /** What those who registered have to be told. */
  public enum What {
    CANCELLED,
    /** They were cancelled, and take place after all. */
    AGAIN,
    /** Another day, time, way or place. */
    MOVED
  }

  public SessionsChanged {
    sessions = Set.copyOf(sessions);
  }
}
