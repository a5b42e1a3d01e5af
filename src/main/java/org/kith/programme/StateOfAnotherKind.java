package org.kith.programme;

import org.kith.kernel.Refusal;

/** A promise is kept or not; a recommendation is taken up or not. */
public final class StateOfAnotherKind extends Refusal {
  public StateOfAnotherKind(FollowUp.Kind kind, FollowUp.State state) {
    super("A " + kind.id() + " cannot be “" + state.id().replace('-', ' ') + "”.");
  }
}
