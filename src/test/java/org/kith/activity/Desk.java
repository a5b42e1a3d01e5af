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
import org.jspecify.annotations.Nullable;
import org.kith.TestArea;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Scope;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a test's invented organisations plan what they run. */
final class Desk {
  private static final List<Action> COORDINATION =
      List.of(
          Activities.READ,
          Activities.PLAN,
          Registers.KEEP,
          Registrations.MANAGE,
          Distributions.RECORD,
          People.READ,
          People.RECORD);

  private final TestArea area;
  private final TransactionTemplate transaction;

  Desk(TestArea area, TransactionTemplate transaction) {
    this.area = area;
    this.transaction = transaction;
  }

  /** As a coordinator of this organisation, in one transaction. */
  <T> T as(String organisation, Supplier<T> work) {
    return acting(coordinator(organisation), work);
  }

  void does(String organisation, Runnable work) {
    as(
        organisation,
        () -> {
          work.run();
          return true;
        });
  }

  Actor coordinator(String organisation) {
    Map<Action, Set<Scope>> grants = new LinkedHashMap<>();
    COORDINATION.forEach(action -> grants.put(action, Set.of(Scope.organisation(organisation))));
    return Actor.person("coordinator-of-" + organisation, area.id(), grants);
  }

  <T> T acting(Actor actor, Supplier<T> work) {
    return ActingAs.<T, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  /** Somebody whom the organisation knows. */
  UUID somebody(People people, String organisation, String name) {
    UUID id = UUID.randomUUID();
    does(organisation, () -> people.add(id, organisation, PersonDetails.called(name, "Invented")));
    return id;
  }

  static ActivityDetails details(String title, @Nullable Integer capacity, boolean isPublic) {
    return new ActivityDetails(
        title,
        "What it is.",
        null,
        Aim.BRIDGING,
        RegisterKind.NAMED,
        "Example hall",
        null,
        capacity,
        isPublic);
  }

  static SeriesPlan weekly(LocalDate first, int weeks) {
    return new SeriesPlan(
        UUID.randomUUID(),
        Recurrence.WEEKLY,
        first,
        first.plusWeeks(weeks - 1L),
        LocalTime.of(10, 0),
        LocalTime.of(12, 0),
        Mode.IN_PERSON,
        "",
        Set.of(),
        false);
  }
}
