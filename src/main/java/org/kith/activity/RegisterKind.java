package org.kith.activity;

import java.util.Locale;

/** How those who come are recorded. */
public enum RegisterKind {
  /** By name; who does not want to be named is counted beside. */
  NAMED,
  /** Counted only: nobody knows how many different people came. */
  TALLY;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static RegisterKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
