package org.kith.returns;

import org.kith.kernel.Refusal;

/** Something about a return that cannot be done, and what to do instead. */
public final class ReturnRefused extends Refusal {
  public ReturnRefused(String sentence) {
    super(sentence);
  }
}
