package org.kith.training;

import java.util.Locale;

/** As what somebody takes part in training. */
public enum Capacity {
  VOLUNTEER,
  STAFF,
  /** Elected: a councillor. */
  MEMBER,
  PARTNER,
  RESIDENT;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Capacity of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
