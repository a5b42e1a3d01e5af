package org.kith.documents;

import java.util.Locale;

/** Which way the document's language is written. */
public enum Direction {
  LTR,
  RTL;

  /** The value of HTML's {@code dir} attribute. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
