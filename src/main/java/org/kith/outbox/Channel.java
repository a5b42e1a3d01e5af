package org.kith.outbox;

import java.util.Locale;

/** The ways in which a message reaches somebody. */
public enum Channel {
  EMAIL,
  /** On paper: printed and posted by the team. */
  PRINT;

  /** As the database writes it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
