package org.kith.activity;

import java.util.Locale;

/** What somebody needs to be able to take part. */
public enum AccessNeed {
  BSL,
  STEP_FREE,
  TRANSPORT,
  INTERPRETER,
  CHILDCARE,
  OTHER;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static AccessNeed of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
