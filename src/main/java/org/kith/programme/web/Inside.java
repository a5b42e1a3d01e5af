package org.kith.programme.web;

import org.kith.access.Access;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.springframework.stereotype.Component;

/** The team's pages are for those who see what has not been released, however narrow their role. */
@Component
class Inside {
  private final Access access;

  Inside(Access access) {
    this.access = access;
  }

  /** Whoever looks, or {@link NotAllowed}. */
  Actor require() {
    Actor actor = access.who();
    if (!actor.isInside()) {
      throw new NotAllowed(Access.INSIDE);
    }
    return actor;
  }
}
