package org.kith.activity;

import java.util.Locale;

/** What is given out. */
public enum Goods {
  PACKS,
  MEALS,
  WORKBOOKS,
  DEVICES,
  VOUCHERS,
  LEAFLETS,
  OTHER;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Goods of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
