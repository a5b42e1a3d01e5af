package org.kith.access;

import org.kith.kernel.Refusal;

/** The actor's roles do not include the action. */
public final class NotAllowed extends Refusal {
  public NotAllowed(Action action) {
    super("You are not allowed to do this (" + action.id() + ").");
  }
}
