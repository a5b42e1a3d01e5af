package org.kith.activity;

import java.time.LocalDate;
import java.time.LocalTime;
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
import org.kith.access.Scope;
import org.kith.imports.Imports;
import org.kith.people.People;
import org.springframework.transaction.support.TransactionTemplate;

/** A test's hall, run by an invented organisation {@code hall}, and who works in it. */
final class Hall {
  private static final List<Action> COORDINATION =
      List.of(Activities.READ, Activities.PLAN, Registers.KEEP, People.READ, People.RECORD);

  private final TestArea area;
  private final TransactionTemplate transaction;

  Hall(TestArea area, TransactionTemplate transaction) {
    this.area = area;
    this.transaction = transaction;
  }

  /** As a coordinator of this organisation. */
  <T> T as(String organisation, Supplier<T> work) {
    Map<Action, Set<Scope>> grants = new LinkedHashMap<>();
    COORDINATION.forEach(action -> grants.put(action, Set.of(Scope.organisation(organisation))));
    return acting(Actor.person("coordinator-of-" + organisation, area.id(), grants), work);
  }

  /** As a coordinator of the hall. */
  void does(Runnable work) {
    as(
        "hall",
        () -> {
          work.run();
          return true;
        });
  }

  /**
   * As a coordinator of this organisation at a desk, where each call is a transaction of its own.
   */
  <T> T importing(String organisation, Supplier<T> work) {
    Map<Action, Set<Scope>> grants = new LinkedHashMap<>();
    COORDINATION.forEach(action -> grants.put(action, Set.of(Scope.organisation(organisation))));
    grants.put(Imports.RUN, Set.of(Scope.organisation(organisation)));
    Actor actor = Actor.person("coordinator-of-" + organisation, area.id(), grants);
    return ActingAs.<T, RuntimeException>actingAs(actor, work::get);
  }

  <T> T acting(Actor actor, Supplier<T> work) {
    return ActingAs.<T, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  /** What a named, bridging activity of the hall is like. */
  static ActivityDetails stitch(boolean isPublic) {
    return new ActivityDetails(
        "Stitch and talk",
        "",
        null,
        Aim.BRIDGING,
        RegisterKind.NAMED,
        "Example hall",
        null,
        null,
        isPublic);
  }

  static NewSession tuesday(LocalDate day) {
    return new NewSession(
        UUID.randomUUID(), day, LocalTime.of(10, 0), LocalTime.of(12, 0), Mode.IN_PERSON, "");
  }
}
