package org.kith.governance;

import java.util.Locale;

/** What the log holds. */
public enum LogKind {
  /** What may happen. */
  RISK,
  /** What has happened. */
  ISSUE,
  /** What somebody has to decide: wanted while it is open, made once it is closed. */
  DECISION;

  /** The word in the database, in addresses and in message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static LogKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
