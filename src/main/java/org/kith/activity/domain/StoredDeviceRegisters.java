package org.kith.activity.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.activity.DeviceRegisters;
import org.kith.activity.Operation;
import org.kith.activity.RegisterMarked;
import org.kith.activity.Registers;
import org.kith.activity.Said;
import org.kith.activity.Standing;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredDeviceRegisters implements DeviceRegisters {
  private final OpenSessions sessions;
  private final OperationRows operations;
  private final AttendanceRows attendance;
  private final People people;
  private final Access access;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  StoredDeviceRegisters(
      OpenSessions sessions,
      OperationRows operations,
      AttendanceRows attendance,
      People people,
      Access access,
      Clock clock,
      ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.operations = operations;
    this.attendance = attendance;
    this.people = people;
    this.access = access;
    this.clock = clock;
    this.events = events;
  }

  @Override
  @Transactional
  public void keep(UUID id) {
    sessions.keep(sessions.open(id));
  }

  @Override
  @Transactional(readOnly = true)
  public Standing standing(UUID session) {
    access.requireSomewhere(Registers.KEEP);
    return operations.standing(session);
  }

  @Override
  @Transactional
  public List<Taken> take(UUID id, List<Operation> sent) {
    OpenSession session = sessions.any(id);
    Set<UUID> known = operations.known(id, sent.stream().map(Operation::id).toList());
    if (sent.stream().anyMatch(operation -> !known.contains(operation.id()))) {
      OpenSessions.requireOpen(session);
    }
    if (!session.isCancelled()) {
      sessions.keep(session);
    }
    add(session, sent, known);
    Set<UUID> visible = visible(sent);
    List<Taken> taken = new ArrayList<>();
    Set<UUID> spokenOf = new HashSet<>();
    boolean isCounted = false;
    for (Operation operation : sent) {
      Outcome outcome = outcome(operation, known, visible);
      taken.add(new Taken(operation.id(), outcome));
      if (outcome == Outcome.TAKEN) {
        operations.add(session, operation);
        known.add(operation.id());
        UUID person = OperationRows.person(operation);
        isCounted |= person == null;
        if (person != null) {
          spokenOf.add(person);
        }
      }
    }
    if (isCounted || !spokenOf.isEmpty()) {
      settle(session, spokenOf, isCounted);
    }
    return List.copyOf(taken);
  }

  private boolean isTooOld(Operation operation) {
    return operation.at().isBefore(clock.instant().minus(ForgetOperations.KEPT));
  }

  private void add(OpenSession session, List<Operation> sent, Set<UUID> known) {
    for (Operation operation : sent) {
      if (operation instanceof Operation.WalkIn walkIn
          && !known.contains(walkIn.id())
          && !isTooOld(walkIn)) {
        people.add(
            walkIn.person(),
            session.holder(),
            PersonDetails.called(walkIn.given(), walkIn.family()));
      }
    }
  }

  /** The people whom the actor's organisations know. */
  private Set<UUID> visible(List<Operation> sent) {
    return people
        .names(
            sent.stream()
                .map(OperationRows::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()))
        .keySet();
  }

  private Outcome outcome(Operation operation, Set<UUID> known, Set<UUID> visible) {
    if (known.contains(operation.id())) {
      return Outcome.REPEATED;
    }
    if (isTooOld(operation)) {
      return Outcome.TOO_OLD;
    }
    UUID person = OperationRows.person(operation);
    return person == null || visible.contains(person) ? Outcome.TAKEN : Outcome.UNKNOWN_PERSON;
  }

  /** The register becomes what follows from all that was said. */
  private void settle(OpenSession session, Set<UUID> spokenOf, boolean isCounted) {
    Standing standing = operations.standing(session.id());
    Set<UUID> present =
        spokenOf.stream()
            .filter(person ->
                standing.of(person).stream().anyMatch(said -> Boolean.TRUE.equals(said.isHere())))
            .collect(Collectors.toSet());
    Set<UUID> absent = new HashSet<>(spokenOf);
    absent.removeAll(present);
    Set<UUID> left = attendance.untick(session, absent);
    Set<UUID> came = attendance.tick(session, present);
    if (isCounted) {
      count(session, standing);
    }
    access.audit(Registers.KEEP, Registers.SUBJECT, session.id().toString(), "sent by a device");
    if (!came.isEmpty() || !left.isEmpty()) {
      events.publishEvent(new RegisterMarked(session.id(), came, left));
    }
  }

  private void count(OpenSession session, Standing standing) {
    Said said = standing.counts().getLast();
    if (standing.isCountDisputed()) {
      sessions.reopen(session);
    } else {
      sessions.hold(session, said.counted());
    }
  }
}
