package org.kith.volunteering;

import org.kith.kernel.Refusal;

/** Nobody goes on without the check and the training that the role asks for. */
public final class NotReady extends Refusal {
  public NotReady(Missing missing) {
    super("Not yet. Still missing: " + String.join(", ", missing.each()) + ".");
  }
}
