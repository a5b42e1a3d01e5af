package org.kith.activity;

import java.util.Locale;

/** What helps people to come into a venue and take part there. */
public enum BuildingAccess {
  STEP_FREE,
  ACCESSIBLE_TOILET,
  HEARING_LOOP,
  PARKING,
  QUIET_ROOM;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static BuildingAccess of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
