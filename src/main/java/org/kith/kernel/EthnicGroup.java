package org.kith.kernel;

import java.util.Locale;

/** The five groups that the nineteen ethnic groups of England's 2021 census roll up to. */
public enum EthnicGroup {
  ASIAN,
  BLACK,
  MIXED,
  WHITE,
  OTHER;

  /** What files and the database hold. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
