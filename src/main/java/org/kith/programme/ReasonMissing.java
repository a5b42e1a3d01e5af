package org.kith.programme;

import org.kith.kernel.Refusal;

/** Targets are re-profiled for a reason. */
public final class ReasonMissing extends Refusal {
  public ReasonMissing() {
    super("Say why the target changes.");
  }
}
