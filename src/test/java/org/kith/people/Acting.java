package org.kith.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.kith.TestArea;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody of an area at work, each time in a transaction of its own. */
record Acting(TestArea area, TransactionTemplate transaction) {
  private static final Set<Action> OF_A_COORDINATOR =
      Set.of(People.READ, People.RECORD, Monitoring.ASK, Wishes.RECORD);

  /** Does something as a partner's coordinator. */
  <T> T coordinator(String organisation, Supplier<T> work) {
    Map<Action, Set<Scope>> grants = new HashMap<>();
    OF_A_COORDINATOR.forEach(
        action -> grants.put(action, Set.of(Scope.organisation(organisation))));
    return as(Actor.person("coordinator", area.id(), grants), work);
  }

  /** Does something as somebody who may do just these anywhere, for every partner. */
  <T> T may(Set<Action> actions, Supplier<T> work) {
    Map<Action, Set<Scope>> grants = new HashMap<>();
    actions.forEach(action -> grants.put(action, Set.of(Scope.AREA)));
    grants.put(Access.EVERY_PARTNER, Set.of(Scope.AREA));
    grants.put(Access.INSIDE, Set.of(Scope.AREA));
    return as(Actor.person("somebody", area.id(), grants), work);
  }

  <T> T as(Actor actor, Supplier<T> work) {
    return ActingAs.<T, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transaction.execute(running -> work.get())));
  }
}
