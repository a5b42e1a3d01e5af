package org.kith.funding;

import java.util.Locale;

/** How far an agreement is, as its trail tells. */
public enum AgreementState {
  /** Its award waits to be approved. */
  PROPOSED,
  /** Nothing was awarded after all. */
  NOT_AWARDED,
  /** Money is to be paid or to be spent. */
  RUNNING,
  /** Something is left over, and nobody has decided what becomes of it. */
  TO_DECIDE,
  /** All of it ended before its time, and all that was left is decided on. */
  ENDED_EARLY,
  /** All of it is spent. */
  COMPLETE;

  /** As in keys of wording, such as {@code to-decide}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
