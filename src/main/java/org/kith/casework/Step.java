package org.kith.casework;

import java.time.Instant;

/**
 * What a lead did about a concern.
 *
 * @param at when it was written down
 * @param by id of the account
 */
public record Step(Instant at, String by, Words words) {
  /**
   * What is encrypted.
   *
   * @param when it was done, in words
   * @param with whom; empty: not said
   * @param outcome what came of it; empty: nothing yet
   */
  public record Words(String when, String what, String with, String outcome) {
    @Override
    public String toString() {
      return "a step";
    }
  }
}
