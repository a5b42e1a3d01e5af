package org.kith.governance.domain;

import org.kith.kernel.Refusal;

/** A closed entry of the log is not changed. */
final class ClosedAlready extends Refusal {
  ClosedAlready() {
    super("This entry is closed: reopen it before you change it.");
  }
}
