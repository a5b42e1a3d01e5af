package org.kith.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.activity.Operation;
import org.kith.activity.Said;
import org.kith.activity.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said on registers that devices keep. */
@Component
class OperationRows {
  private record Row(@Nullable UUID person, Said said, Set<UUID> supersedes) {
    UUID id() {
      return said.operation();
    }
  }

  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  OperationRows(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** Those of these operations that were taken already. */
  Set<UUID> known(UUID session, Collection<UUID> operations) {
    return new HashSet<>(
        database
            .sql(
                """
                select id from activity.operation
                where area_id = :area and session_id = :session and id = any (:ids)
                """)
            .param("area", access.area().value())
            .param("session", session)
            .param("ids", operations.toArray(UUID[]::new))
            .query(UUID.class)
            .list());
  }

  void add(OpenSession session, Operation operation) {
    Instant now = clock.instant();
    database
        .sql(
            """
            insert into activity.operation
              (area_id, session_id, id, holder, kind, record_id, is_here, people_counted,
               supersedes, said_by, said_at, taken_at)
            values (:area, :session, :id, :holder, :kind, :person, :here, :counted,
               :supersedes, :by, :at, :now)
            on conflict do nothing
            """)
        .param("area", access.area().value())
        .param("session", session.id())
        .param("id", operation.id())
        .param("holder", session.holder())
        .param("kind", kind(operation))
        .param("person", person(operation))
        .param("here", isHere(operation))
        .param("counted", operation instanceof Operation.Done done ? done.counted() : null)
        .param("supersedes", operation.supersedes().toArray(UUID[]::new))
        .param("by", access.who().name())
        .param("at", (operation.at().isAfter(now) ? now : operation.at()).atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whoever says this has the whole register before them: it takes the place of all before. */
  void addKnowingAll(OpenSession session, Collection<UUID> people, boolean isHere) {
    database
        .sql(
            """
            insert into activity.operation
              (area_id, session_id, id, holder, kind, record_id, is_here, supersedes, said_by,
               said_at)
            select :area, :session, gen_random_uuid(), :holder, 'mark', person, :here,
              array(
                select o.id from activity.operation o
                where o.area_id = :area and o.session_id = :session and o.record_id = person),
              :by, :now
            from unnest(:people) person
            """)
        .param("area", access.area().value())
        .param("session", session.id())
        .param("holder", session.holder())
        .param("here", isHere)
        .param("by", access.who().name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("people", people.toArray(UUID[]::new))
        .update();
  }

  /** As {@link #addKnowingAll}, of the count. */
  void addCountKnowingAll(OpenSession session, @Nullable Integer counted) {
    Set<UUID> all =
        rows(session.id()).stream()
            .filter(row -> row.person() == null)
            .map(Row::id)
            .collect(Collectors.toSet());
    add(session, new Operation.Done(UUID.randomUUID(), counted, all, clock.instant()));
  }

  /** Of all who were spoken of, and of the count. */
  Standing standing(UUID session) {
    Map<UUID, List<Row>> people = new HashMap<>();
    List<Row> counts = new ArrayList<>();
    for (Row row : rows(session)) {
      UUID person = row.person();
      (person == null ? counts : people.computeIfAbsent(person, one -> new ArrayList<>())).add(row);
    }
    Map<UUID, List<Said>> standing = new HashMap<>();
    people.forEach((person, rows) -> standing.put(person, heads(rows)));
    return new Standing(standing, heads(counts));
  }

  private List<Row> rows(UUID session) {
    return database
        .sql(
            """
            select * from activity.operation
            where area_id = :area and session_id = :session order by said_at, id
            """)
        .param("area", access.area().value())
        .param("session", session)
        .query((row, number) -> row(row))
        .list();
  }

  private static List<Said> heads(List<Row> rows) {
    return Heads.of(rows, Row::id, Row::supersedes).stream().map(Row::said).toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("record_id", UUID.class),
        new Said(
            row.getObject("id", UUID.class),
            row.getObject("is_here", Boolean.class),
            row.getObject("people_counted", Integer.class),
            row.getString("said_by"),
            row.getObject("said_at", OffsetDateTime.class).toInstant()),
        Set.copyOf(List.of((UUID[]) row.getArray("supersedes").getArray())));
  }

  private static String kind(Operation operation) {
    return switch (operation) {
      case Operation.Mark mark -> "mark";
      case Operation.WalkIn walkIn -> "walk_in";
      case Operation.Done done -> "done";
    };
  }

  static @Nullable UUID person(Operation operation) {
    return switch (operation) {
      case Operation.Mark mark -> mark.person();
      case Operation.WalkIn walkIn -> walkIn.person();
      case Operation.Done done -> null;
    };
  }

  private static @Nullable Boolean isHere(Operation operation) {
    return switch (operation) {
      case Operation.Mark mark -> mark.isHere();
      case Operation.WalkIn walkIn -> true;
      case Operation.Done done -> null;
    };
  }
}
