package org.kith.access;

import org.kith.kernel.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The actor's roles do not include the action. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class NotAllowed extends Refusal {
  public NotAllowed(Action action) {
    super("You are not allowed to do this (" + action.id() + ").");
  }
}
