package org.kith.people;

import java.util.Locale;

/** Whether something may be sent to a person; shared phones and violent homes make it dangerous. */
public enum SafeToContact {
  NOT_ASKED,
  SAFE,
  /** Only as the note beside it says. */
  AS_NOTED,
  UNSAFE;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static SafeToContact of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
