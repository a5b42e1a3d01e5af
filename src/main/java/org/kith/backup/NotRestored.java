package org.kith.backup;

import org.kith.kernel.Refusal;

/** What was restored is not what was backed up; it has been taken back. */
public final class NotRestored extends Refusal {
  NotRestored(String what) {
    super("Nothing was restored: " + what + ".");
  }
}
