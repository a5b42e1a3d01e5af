package org.kith.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.TestArea;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.RolesTable;
import org.kith.access.Scope;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.springframework.transaction.support.TransactionTemplate;

/** Coordinators of a test's invented organisations, with the rights of their role. */
public final class Coordinators {
  private final TestArea area;
  private final TransactionTemplate transaction;
  private final People people;

  public Coordinators(TestArea area, TransactionTemplate transaction, People people) {
    this.area = area;
    this.transaction = transaction;
    this.people = people;
  }

  /** As a coordinator of this organisation. */
  public <T> T as(String organisation, Supplier<T> work) {
    return acting(coordinator(organisation), work);
  }

  /** A coordinator of this organisation. */
  public Actor coordinator(String organisation) {
    Set<Scope> own = Set.of(Scope.organisation(organisation));
    Map<Action, Set<Scope>> grants = new LinkedHashMap<>();
    Objects.requireNonNull(RolesTable.shipped().roles().get("partner-coordinator"))
        .actions()
        .forEach(action -> grants.put(action, own));
    return Actor.person("coordinator-of-" + organisation, area.id(), grants);
  }

  /** As a coordinator of the hall. */
  public void does(Runnable work) {
    as(
        "hall",
        () -> {
          work.run();
          return true;
        });
  }

  /** As an analyst: sees every partner's figures and no person. */
  public <T> T analyst(Supplier<T> work) {
    Map<Action, Set<Scope>> grants = new LinkedHashMap<>();
    Objects.requireNonNull(RolesTable.shipped().roles().get("analyst"))
        .actions()
        .forEach(action -> grants.put(action, Set.of(Scope.AREA)));
    return acting(Actor.person("analyst", area.id(), grants), work);
  }

  /** As the system, with these rights and every partner's rows. */
  public <T> T system(Supplier<T> work, Action... actions) {
    return acting(Actor.system("test", "test", area.id(), List.of(actions)), work);
  }

  public <T> T acting(Actor actor, Supplier<T> work) {
    return ActingAs.<T, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  /** Somebody invented whom the hall knows. */
  public UUID somebody(String given, String family) {
    UUID id = UUID.randomUUID();
    does(() -> people.add(id, "hall", PersonDetails.called(given, family)));
    return id;
  }
}
