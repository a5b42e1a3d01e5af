package org.kith.activity;

import java.util.Locale;

/**
 * Which ties an activity is meant to make (R. D. Putnam, Bowling Alone, 2000; M. Woolcock, 2001).
 * Mixing is judged for bridging alone: a women's class or a sign café is no failed mixing.
 */
public enum Aim {
  /** Among people who are alike in something. */
  BONDING,
  /** Between people who are different. */
  BRIDGING,
  /** Between people and those who decide. */
  LINKING;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Aim of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
