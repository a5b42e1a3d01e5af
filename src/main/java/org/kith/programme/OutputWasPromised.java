package org.kith.programme;

import org.kith.kernel.Refusal;

/** What was promised stays in the ledger of targets. */
public final class OutputWasPromised extends Refusal {
  public OutputWasPromised() {
    super("There is a target for this: what was promised stays on the record.");
  }
}
