package org.kith.insight.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.insight.Reach;
import org.kith.kernel.AreaId;

/**
 * Whose records are counted: every partner's, or those of some. Two who count the same share what
 * is kept in memory; who counts less has nothing there that is not theirs.
 *
 * @param holders ids of organisations; empty: every one
 */
record Viewpoint(AreaId area, Set<String> holders) {
  Viewpoint {
    holders = Set.copyOf(holders);
  }

  /** What an actor who may count somewhere may count. */
  static Viewpoint of(Actor actor) {
    boolean isEverything =
        actor.kind() == Actor.Kind.SYSTEM
            || (actor.may(Reach.COUNT) && actor.may(Access.EVERY_PARTNER));
    Set<String> own =
        actor.scopes(Reach.COUNT).stream()
            .filter(scope -> scope.kind() == Scope.Kind.ORGANISATION)
            .map(Scope::id)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Viewpoint(actor.area(), isEverything ? Set.of() : orNobody(own));
  }

  /** No organisation at all must not be taken for all of them. */
  private static Set<String> orNobody(Set<String> own) {
    return own.isEmpty() ? Set.of("-") : own;
  }

  /** Who reads for it: the database shows these organisations' rows and no others. */
  Actor reader() {
    if (holders.isEmpty()) {
      return Actor.system("insight", "count", area, Set.of(Reach.COUNT));
    }
    Map<Action, Set<Scope>> grants = new LinkedHashMap<>();
    grants.put(Reach.COUNT, holders.stream().map(Scope::organisation).collect(Collectors.toSet()));
    return Actor.person("insight", area, grants);
  }
}
