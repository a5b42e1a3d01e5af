package org.kith.governance;

import java.time.Instant;
import java.util.Locale;

/**
 * How a rating came about.
 *
 * @param by an account
 */
public record LogEvent(What what, Rating rating, String reason, Instant at, String by) {
  /** What happened to the entry. */
  public enum What {
    RAISED,
    RATED,
    CLOSED,
    REOPENED;

    /** The word in the database and in message keys. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static What of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }
}
