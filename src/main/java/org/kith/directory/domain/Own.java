package org.kith.directory.domain;

import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Scope;

/** The organisations that somebody's role is limited to. */
final class Own {
  private Own() {}

  static String[] organisations(Actor actor, Action action) {
    return actor.scopes(action).stream()
        .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
        .map(Scope::id)
        .toArray(String[]::new);
  }
}
