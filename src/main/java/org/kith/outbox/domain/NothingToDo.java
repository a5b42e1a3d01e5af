package org.kith.outbox.domain;

import org.kith.kernel.Refusal;

/** Somebody else was faster, or the message is gone. */
public final class NothingToDo extends Refusal {
  NothingToDo() {
    super(
        "This was done already, by you or by somebody else: look at the messages again to see how"
            + " they stand.");
  }
}
