package org.kith.access;

import org.kith.kernel.Refusal;

/** The operator's own server has no login that counts across partners. */
public final class CounterMissing extends Refusal {
  public CounterMissing() {
    super(
        "Counting across partners needs a login of its own: ask your administrator to set"
            + " KITH_DATABASE_COUNTER_URL.");
  }
}
