package org.kith.activity;

import java.util.Locale;

/** How people take part in a session. */
public enum Mode {
  IN_PERSON,
  ONLINE,
  PHONE,
  POST;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Mode of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
