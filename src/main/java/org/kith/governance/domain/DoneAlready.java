package org.kith.governance.domain;

import org.kith.kernel.Refusal;

/** An action is done once. */
final class DoneAlready extends Refusal {
  DoneAlready() {
    super("This action is done already.");
  }
}
