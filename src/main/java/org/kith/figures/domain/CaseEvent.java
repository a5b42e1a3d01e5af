package org.kith.figures.domain;

import java.time.Instant;
import java.util.Locale;

/**
 * Something done about a contradiction.
 *
 * @param actor an account, or a system actor
 * @param value the severity, the owner, the statement that stands, or a day; may be empty
 */
public record CaseEvent(Instant at, String actor, What what, String value, String reason) {

  /** What was done; its lower-case name with hyphens is what the database holds. */
  public enum What {
    SEVERITY,
    OWNER,
    RESOLVED,
    ACCEPTED,
    DEFERRED,
    REOPENED,
    /** Nobody did: a value that had been judged is another now. */
    VALUES_CHANGED,
    LETTER;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
