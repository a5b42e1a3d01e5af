package org.kith.welcome;

import java.util.Locale;

/** Why a place closed until further notice. */
public enum ClosingReason {
  BUILDING,
  HELPERS,
  MONEY,
  /** A lockdown, or other rules about health. */
  PUBLIC_HEALTH,
  OTHER;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static ClosingReason of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
