package org.kith.welcome;

import java.util.Locale;

/** The five standards of the Places of Welcome network (placesofwelcome.org). */
public enum Standard {
  /** An accessible, hospitable building, open at the same hours each week. */
  PLACE,
  /** Everybody is welcome, and welcomed by volunteers. */
  PEOPLE,
  /** People listen to one another. */
  PRESENCE,
  /** Free refreshments, and basic information about what there is nearby. */
  PROVISION,
  /** Whoever comes may bring what they have: talents, experiences, skills. */
  PARTICIPATION;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Standard of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
