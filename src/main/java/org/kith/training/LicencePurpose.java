package org.kith.training;

import java.util.Locale;

/** What a licence is for. */
public enum LicencePurpose {
  /** To train others. */
  DELIVER,
  /** To take a course, such as a seat in an online one. */
  TAKE;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static LicencePurpose of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
