package org.kith.people.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.PersonLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of links. */
@Component
class LinkRows {
  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  LinkRows(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** Whoever changes who is of one person waits here for others who do. */
  void lock() {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('people.link:' || :area, 0))")
        .param("area", access.area().value())
        .query()
        .singleRow();
  }

  List<PersonLink> waiting(int from, int most) {
    return database
        .sql(
            """
            select * from people.link where state = 'waiting'
            order by probability desc, id offset :from limit :most
            """)
        .param("from", from)
        .param("most", most)
        .query(LinkRows::link)
        .list();
  }

  int countWaiting() {
    return database
        .sql("select count(*) from people.link where state = 'waiting'")
        .query(Integer.class)
        .single();
  }

  List<PersonLink> decided(int from, int most) {
    return database
        .sql(
            """
            select * from people.link where state <> 'waiting'
            order by decided_at desc, id offset :from limit :most
            """)
        .param("from", from)
        .param("most", most)
        .query(LinkRows::link)
        .list();
  }

  int countDecided() {
    return database
        .sql("select count(*) from people.link where state <> 'waiting'")
        .query(Integer.class)
        .single();
  }

  Optional<PersonLink> find(UUID id) {
    return database
        .sql("select * from people.link where id = :id")
        .param("id", id)
        .query(LinkRows::link)
        .optional();
  }

  /** All that is said of these records, of each other and of others. */
  List<PersonLink> of(Collection<UUID> records) {
    return database
        .sql(
            """
            select * from people.link where a = any (:records)
            union
            select * from people.link where b = any (:records)
            order by probability desc nulls first, id
            """)
        .param("records", records.toArray(UUID[]::new))
        .query(LinkRows::link)
        .list();
  }

  /** Puts down what was found; what somebody has decided stays as it is. */
  void found(UUID a, UUID b, double weight, double probability) {
    database
        .sql(
            """
            insert into people.link (area_id, id, a, b, weight, probability, state)
            values (:area, :id, :a, :b, :weight, :probability, 'waiting')
            on conflict (area_id, a, b) do update
            set weight = excluded.weight, probability = excluded.probability
            where people.link.state = 'waiting'
            """)
        .param("area", access.area().value())
        .param("id", UUID.randomUUID())
        .param("a", a)
        .param("b", b)
        .param("weight", weight)
        .param("probability", probability)
        .update();
  }

  /** Takes back pairs that wait, of records which are looked at again. */
  void forgetWaiting(Collection<UUID> records) {
    UUID[] ids = records.toArray(UUID[]::new);
    database
        .sql("delete from people.link where state = 'waiting' and a = any (:records)")
        .param("records", ids)
        .update();
    database
        .sql("delete from people.link where state = 'waiting' and b = any (:records)")
        .param("records", ids)
        .update();
  }

  /** Says that two records are of one person, whether or not the pair was known. */
  UUID join(UUID a, UUID b, String by, String reason) {
    return database
        .sql(
            """
            insert into people.link (area_id, id, a, b, state, decided_by, decided_at, reason)
            values (:area, :id, :a, :b, 'same', :by, :at, :reason)
            on conflict (area_id, a, b) do update
            set state = 'same', alarm = '', decided_by = :by, decided_at = :at, reason = :reason,
              version = people.link.version + 1
            returning id
            """)
        .param("area", access.area().value())
        .param("id", UUID.randomUUID())
        .param("a", a)
        .param("b", b)
        .param("by", by)
        .param("at", Timestamp.from(clock.instant()))
        .param("reason", reason)
        .query(UUID.class)
        .single();
  }

  void decide(UUID id, int version, boolean isSame, String by, String reason) {
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                """
                update people.link set state = :state, alarm = '', decided_by = :by,
                  decided_at = :at, reason = :reason, version = version + 1
                where id = :id and version = :version
                """)
            .param("id", id)
            .param("version", version)
            .param("state", (isSame ? PersonLink.State.SAME : PersonLink.State.APART).id())
            .param("by", by)
            .param("at", Timestamp.from(clock.instant()))
            .param("reason", reason)
            .update());
  }

  void alarm(UUID id, PersonLink.Alarm alarm) {
    database
        .sql("update people.link set alarm = :alarm where id = :id and state = 'waiting'")
        .param("id", id)
        .param("alarm", alarm.id())
        .update();
  }

  private static PersonLink link(ResultSet row, int number) throws SQLException {
    @Nullable Timestamp decidedAt = row.getTimestamp("decided_at");
    return new PersonLink(
        row.getObject("id", UUID.class),
        row.getObject("a", UUID.class),
        row.getObject("b", UUID.class),
        row.getObject("probability", Double.class),
        PersonLink.State.of(row.getString("state")),
        PersonLink.Alarm.of(row.getString("alarm")),
        row.getString("decided_by"),
        decidedAt == null ? null : decidedAt.toInstant(),
        row.getString("reason"),
        row.getInt("version"));
  }
}
