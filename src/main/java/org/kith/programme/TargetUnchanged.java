package org.kith.programme;

import org.kith.kernel.Refusal;

/** A revision that changes nothing. */
public final class TargetUnchanged extends Refusal {
  public TargetUnchanged() {
    super("This is the target already: change the number or the day.");
  }
}
