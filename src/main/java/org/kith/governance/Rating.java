package org.kith.governance;

import java.util.Locale;

/** How things stand, worst first. */
public enum Rating {
  /** It harms the programme, or will, unless somebody acts. */
  RED,
  /** It needs watching. */
  AMBER,
  /** In hand. */
  GREEN;

  /** The word in the database and in message keys. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Rating of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
