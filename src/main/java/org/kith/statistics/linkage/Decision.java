package org.kith.statistics.linkage;

import java.util.Locale;

/** What becomes of a pair. */
public enum Decision {
  /** One person, without anybody looking. */
  MATCH,
  /** Somebody decides. */
  REVIEW,
  /** Two people, as far as can be told. */
  NON_MATCH;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
