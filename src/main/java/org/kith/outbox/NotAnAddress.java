package org.kith.outbox;

import org.kith.kernel.Refusal;

/** Nothing can be sent there. The sentence does not repeat the address: refusals may be logged. */
public final class NotAnAddress extends Refusal {
  NotAnAddress(String sentence) {
    super(sentence);
  }
}
