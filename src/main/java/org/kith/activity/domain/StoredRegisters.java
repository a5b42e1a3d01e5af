package org.kith.activity.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.activity.Activities;
import org.kith.activity.Register;
import org.kith.activity.RegisterMarked;
import org.kith.activity.Registers;
import org.kith.activity.Session;
import org.kith.activity.Standing;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.people.PersonDetails;
import org.kith.people.PersonName;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredRegisters implements Registers {
  /** Who came to one of so many sessions before is on the list. */
  private static final int BEFORE = 6;

  /** A list that somebody in a hall can look through. */
  private static final int MOST_REGULARS = 60;

  private final JdbcClient database;
  private final Access access;
  private final Activities activities;
  private final OpenSessions sessions;
  private final AttendanceRows attendance;
  private final OperationRows operations;
  private final People people;
  private final ExpectedPeople expected;
  private final ApplicationEventPublisher events;

  StoredRegisters(
      JdbcClient database,
      Access access,
      Activities activities,
      OpenSessions sessions,
      AttendanceRows attendance,
      OperationRows operations,
      People people,
      ExpectedPeople expected,
      ApplicationEventPublisher events) {
    this.database = database;
    this.access = access;
    this.activities = activities;
    this.sessions = sessions;
    this.attendance = attendance;
    this.operations = operations;
    this.people = people;
    this.expected = expected;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Register> register(UUID id) {
    Optional<Session> found = activities.session(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Session session = found.get();
    access.require(KEEP, Scope.organisation(session.holder()));
    Map<UUID, Integer> before = regulars(session);
    Set<UUID> here = attendance.here(id);
    Set<UUID> coming = expected.at(id);
    Set<UUID> all = new HashSet<>(before.keySet());
    all.addAll(coming);
    all.addAll(here);
    List<Register.Line> lines =
        people.names(all).values().stream()
            .sorted(
                Comparator.comparing((PersonName name) -> !coming.contains(name.id()))
                    .thenComparing(PersonName::given, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(PersonName::family, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(PersonName::id))
            .map(name ->
                new Register.Line(
                    name, here.contains(name.id()), before.getOrDefault(name.id(), 0)))
            .toList();
    return Optional.of(
        new Register(session, activities.find(session.activity()).orElseThrow(), lines));
  }

  /** Those who came most often to the sessions before this one, with how often. */
  private Map<UUID, Integer> regulars(Session session) {
    Map<UUID, Integer> regulars = new LinkedHashMap<>();
    database
        .sql(
            """
            select a.record_id, count(*) as times from (
              select area_id, id from activity.session
              where activity_id = :activity and starts_at < :starts and state <> 'cancelled'
              order by starts_at desc limit :before) s
            join activity.attendance a on a.area_id = s.area_id and a.session_id = s.id
            group by a.record_id order by times desc, a.record_id limit :most
            """)
        .param("activity", session.activity())
        .param("starts", session.starts().atZone(Session.CLOCK).toOffsetDateTime())
        .param("before", BEFORE)
        .param("most", MOST_REGULARS)
        .query(row -> {
          regulars.put(row.getObject("record_id", UUID.class), row.getInt("times"));
        });
    return regulars;
  }

  @Override
  @Transactional
  public void mark(UUID id, Collection<UUID> asked, Collection<UUID> here) {
    OpenSession session = sessions.open(id);
    Set<UUID> present = new HashSet<>(here);
    present.retainAll(asked);
    Set<UUID> absent = new HashSet<>(asked);
    absent.removeAll(present);
    Set<UUID> left = attendance.untick(session, absent);
    Set<UUID> came = attendance.tick(session, people.names(present).keySet());
    boolean isSettled = session.isKept() && say(session, present, absent, came, left);
    boolean isChanged = !came.isEmpty() || !left.isEmpty();
    if (isSettled || isChanged) {
      access.audit(KEEP, SUBJECT, id.toString(), "marked");
    }
    if (isChanged) {
      events.publishEvent(new RegisterMarked(id, came, left));
    }
  }

  /**
   * Devices that keep the register hear of it as of any other device's words; who was in dispute is
   * so no longer.
   */
  private boolean say(
      OpenSession session, Set<UUID> present, Set<UUID> absent, Set<UUID> came, Set<UUID> left) {
    Standing standing = operations.standing(session.id());
    Set<UUID> here = new HashSet<>(present);
    here.removeIf(person -> !came.contains(person) && !standing.isDisputed(person));
    Set<UUID> gone = new HashSet<>(absent);
    gone.removeIf(person -> !left.contains(person) && !standing.isDisputed(person));
    operations.addKnowingAll(session, here, true);
    operations.addKnowingAll(session, gone, false);
    return !here.isEmpty() || !gone.isEmpty();
  }

  @Override
  @Transactional
  public void walkIn(UUID id, UUID person, String given, String family) {
    OpenSession session = sessions.open(id);
    people.add(person, session.holder(), PersonDetails.called(given, family));
    mark(id, Set.of(person), Set.of(person));
  }

  @Override
  @Transactional
  public void complete(UUID id, int version, @Nullable Integer counted) {
    OpenSession session = sessions.open(id);
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update activity.session
                set state = 'held', people_counted = :counted, version = version + 1
                where id = :id and version = :version and state <> 'cancelled'
                """)
            .param("counted", counted)
            .param("id", id)
            .param("version", version)
            .update());
    if (session.isKept()) {
      operations.addCountKnowingAll(session, counted);
    }
    access.audit(KEEP, SUBJECT, id.toString(), "complete");
  }
}
