package org.kith.activity;

import java.util.Locale;
import java.util.UUID;

/**
 * What somebody who registered needs, and what became of it.
 *
 * @param words in their own words; may be empty
 * @param answer what was done, or why it is not possible; may be empty
 */
public record AccessRequest(
    UUID id,
    UUID registration,
    UUID session,
    String holder,
    AccessNeed need,
    String words,
    State state,
    String answer,
    int version) {
  /** What became of it. */
  public enum State {
    ASKED,
    DONE,
    NOT_POSSIBLE;

    /** What the database holds. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }
}
