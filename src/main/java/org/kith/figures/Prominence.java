package org.kith.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a quantity is worth a reader's time. */
public enum Prominence {
  /** May stand on the home page. */
  HEADLINE,
  /** Belongs on its subject's page. */
  MAIN,
  /** Supports other figures. */
  DETAIL,
  /** A count of list items, kept for the rules and not shown at first sight. */
  COUNT;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Prominence> of(String id) {
    return Arrays.stream(values()).filter(value -> value.id().equals(id)).findFirst();
  }
}
