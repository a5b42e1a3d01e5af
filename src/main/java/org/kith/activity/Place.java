package org.kith.activity;

import java.util.Locale;

/** What somebody who registered has. */
public enum Place {
  PLACED,
  WAITING,
  /** A place became free, and is theirs if they say so in time. */
  OFFERED,
  /** They cannot come. */
  WITHDRAWN,
  /** They did not answer in time. */
  LAPSED,
  /** Nobody real. */
  REFUSED;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Place of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Whether they still want to come. */
  public boolean isOpen() {
    return this == PLACED || this == WAITING || this == OFFERED;
  }

  /** Whether a place is kept for them. */
  public boolean isTaken() {
    return this == PLACED || this == OFFERED;
  }
}
