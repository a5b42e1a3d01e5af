package org.kith.activity;

import java.util.Locale;

/** How people come to take part. */
public enum Joining {
  /** They just come. */
  DROP_IN,
  /** They ask for a place before. */
  REGISTER;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Joining of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
