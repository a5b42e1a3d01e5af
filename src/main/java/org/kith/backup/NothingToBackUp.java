package org.kith.backup;

import org.kith.kernel.Refusal;

/** The installation was never started. */
public final class NothingToBackUp extends Refusal {
  NothingToBackUp() {
    super("There is nothing to back up: this installation was never started.");
  }
}
