package org.kith.directory;

import java.util.Locale;

/** Whether a service goes on, as Open Referral has it. */
public enum ServiceStatus {
  ACTIVE,
  TEMPORARILY_CLOSED,
  /** Not offered now. */
  INACTIVE,
  /** Ended for good. */
  DEFUNCT;

  /** What the database holds. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As Open Referral UK writes it: {@code temporarily closed}. */
  public String published() {
    return id().replace('_', ' ');
  }

  public static ServiceStatus of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** Whether visitors find it. */
  public boolean isListed() {
    return this == ACTIVE || this == TEMPORARILY_CLOSED;
  }
}
