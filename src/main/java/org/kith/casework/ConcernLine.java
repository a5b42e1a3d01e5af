package org.kith.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * A concern in a list, without a word of what is in it.
 *
 * @param holder id of the organisation; empty: the area
 * @param lead id of the account that sees to it; empty: nobody yet
 */
public record ConcernLine(
    UUID id, String reference, String holder, Instant toldAt, State state, String lead) {
  /** What is being done about it; its lower-case name is what the database holds. */
  public enum State {
    /** No lead has taken it. */
    WAITING,
    OPEN,
    CLOSED
  }
}
