package org.kith.volunteering;

import java.util.Locale;

/** How closely somebody is checked (Disclosure and Barring Service), the least first. */
public enum CheckLevel {
  NONE,
  BASIC,
  STANDARD,
  ENHANCED,
  ENHANCED_BARRED;

  /** Whether a check of this level is good enough where another is asked for. */
  public boolean covers(CheckLevel asked) {
    return compareTo(asked) >= 0;
  }

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static CheckLevel of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Within a sentence. */
  String words() {
    return switch (this) {
      case NONE -> "no check";
      case BASIC -> "basic check";
      case STANDARD -> "standard check";
      case ENHANCED -> "enhanced check";
      case ENHANCED_BARRED -> "enhanced check with barred lists";
    };
  }
}
