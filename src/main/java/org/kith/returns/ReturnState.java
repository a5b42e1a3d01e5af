package org.kith.returns;

import java.util.Locale;

/** How far a return has come; its lower-case name with a hyphen is what the database holds. */
public enum ReturnState {
  /** Nobody has answered anything yet. */
  ASKED,
  /** Something was saved, nothing sent. */
  BEGUN,
  /** Waits to be looked at. */
  SENT,
  /** Was sent, and the team asked about it. */
  SENT_BACK,
  /** Its values are in the ledger, where somebody else approves them. */
  ACCEPTED,
  WITHDRAWN;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static ReturnState of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether the partner still has to send it. */
  public boolean isAwaited() {
    return this == ASKED || this == BEGUN || this == SENT_BACK;
  }

  /** Whether the partner may send it, for the first time or again. */
  public boolean isOpen() {
    return isAwaited() || this == SENT;
  }
}
