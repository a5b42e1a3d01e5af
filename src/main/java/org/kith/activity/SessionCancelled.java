package org.kith.activity;

import org.kith.kernel.Refusal;

/** A session that was cancelled has no register. */
public final class SessionCancelled extends Refusal {
  public SessionCancelled() {
    super("This session was cancelled, so its register cannot be changed.");
  }
}
