package org.kith.pledge;

import org.kith.kernel.Refusal;

/** The pledge cannot be signed. */
public final class NotOpen extends Refusal {
  public NotOpen() {
    super("This pledge cannot be signed just now.", "pledge.not-open");
  }
}
