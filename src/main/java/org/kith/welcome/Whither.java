package org.kith.welcome;

import java.util.Locale;

/** Whom people were told of: the kinds that the network counts. */
public enum Whither {
  GP,
  SOCIAL_PRESCRIBER,
  HOUSING,
  COUNCIL,
  ADVICE,
  /** English, courses, work. */
  LEARNING,
  /** A community group or a place of worship. */
  GROUP,
  BUSINESS,
  OTHER;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Whither of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
