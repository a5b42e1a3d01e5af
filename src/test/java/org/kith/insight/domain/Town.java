package org.kith.insight.domain;

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
import org.kith.activity.Session;
import org.kith.insight.Reach;
import org.kith.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A test's town: its people, activities and registers, written straight into the tables. */
final class Town {
  private static final Action MONITOR = new Action("people.monitor");

  private final TestArea area;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  Town(TestArea area, JdbcClient database, TransactionTemplate transaction) {
    this.area = area;
    this.database = database;
    this.transaction = transaction;
  }

  String area() {
    return area.id().value();
  }

  /** Somebody who counts for these organisations; none: for every one. */
  Actor counting(String... organisations) {
    if (organisations.length == 0) {
      return Actor.system("test", "count", area.id(), Set.of(Reach.COUNT));
    }
    Map<Action, Set<Scope>> grants = new LinkedHashMap<>();
    grants.put(
        Reach.COUNT,
        java.util.Arrays.stream(organisations)
            .map(Scope::organisation)
            .collect(java.util.stream.Collectors.toSet()));
    return Actor.person("coordinator", area.id(), grants);
  }

  <T> T as(Actor actor, Supplier<T> work) {
    return ActingAs.<T, RuntimeException>actingAs(actor, work::get);
  }

  /** Within a transaction that may write everything. */
  <T> T write(Supplier<T> work) {
    return area.acting(
        () -> Objects.requireNonNull(transaction.execute(running -> work.get())),
        People.READ,
        People.RECORD,
        MONITOR,
        new Action("people.erase"));
  }

  void run(String sql, Map<String, ?> parameters) {
    write(() -> sql(sql, parameters));
  }

  int sql(String sql, Map<String, ?> parameters) {
    return database.sql(sql).param("area", area()).params(parameters).update();
  }

  UUID activity(String holder, @Nullable String project, String aim, @Nullable String place) {
    UUID id = UUID.randomUUID();
    write(() ->
        database
            .sql(
                """
                insert into activity.activity
                  (area_id, id, holder, project, title, aim, register, locality)
                values (:area, :id, :holder, :project, 'Something', :aim, 'named', :place)
                """)
            .param("area", area())
            .param("id", id)
            .param("holder", holder)
            .param("project", project)
            .param("aim", aim)
            .param("place", place)
            .update());
    return id;
  }

  UUID session(UUID activity, String holder, LocalDate day) {
    UUID id = UUID.randomUUID();
    var starts = day.atTime(LocalTime.of(10, 0)).atZone(Session.CLOCK).toOffsetDateTime();
    run(
        """
        insert into activity.session (area_id, id, activity_id, holder, starts_at, ends_at, state)
        values (:area, :id, :activity, :holder, :starts, :ends, 'held')
        """,
        Map.of(
            "id",
            id,
            "activity",
            activity,
            "holder",
            holder,
            "starts",
            starts,
            "ends",
            starts.plusHours(1)));
    return id;
  }

  void counted(UUID session, int people) {
    run(
        "update activity.session set people_counted = :people where area_id = :area and id = :id",
        Map.of("people", people, "id", session));
  }

  void move(UUID session, LocalDate day) {
    var starts = day.atTime(LocalTime.of(10, 0)).atZone(Session.CLOCK).toOffsetDateTime();
    run(
        """
        update activity.session set starts_at = :starts, ends_at = :ends
        where area_id = :area and id = :id
        """,
        Map.of("starts", starts, "ends", starts.plusHours(1), "id", session));
  }

  UUID person(String holder, @Nullable Integer bornIn, @Nullable String locality) {
    UUID id = UUID.randomUUID();
    write(() -> {
      database
          .sql(
              """
              insert into people.record (area_id, id, holder, given_name, born_in, locality)
              values (:area, :id, :holder, 'Test', :born, :locality)
              """)
          .param("area", area())
          .param("id", id)
          .param("holder", holder)
          .param("born", bornIn)
          .param("locality", locality)
          .update();
      return sql(
          """
          insert into people.member (area_id, record_id, holder, cluster_id)
          values (:area, :id, :holder, :id)
          """,
          Map.of("id", id, "holder", holder));
    });
    return id;
  }

  /** Says that a record is of this cluster. */
  void belongs(UUID record, UUID cluster) {
    run(
        "update people.member set cluster_id = :cluster where area_id = :area and record_id = :id",
        Map.of("cluster", cluster, "id", record));
  }

  void lives(UUID record, String locality) {
    run(
        "update people.record set locality = :locality where area_id = :area and id = :id",
        Map.of("locality", locality, "id", record));
  }

  void answers(UUID record, String holder, LocalDate on, String ethnicity, String sex) {
    write(() -> {
      sql(
          """
          insert into people.monitored (area_id, record_id, holder, asked_on, way)
          values (:area, :id, :holder, :on, 'slip') on conflict do nothing
          """,
          Map.of("id", record, "holder", holder, "on", on));
      return sql(
          """
          insert into people.monitoring
            (area_id, record_id, answered_on, holder, ethnicity, sex)
          values (:area, :id, :on, :holder, :ethnicity, :sex)
          """,
          Map.of("id", record, "holder", holder, "on", on, "ethnicity", ethnicity, "sex", sex));
    });
  }

  void tick(UUID session, String holder, List<UUID> records) {
    run(
        """
        insert into activity.attendance (area_id, session_id, record_id, holder, marked_by)
        select :area, :session, r, :holder, 'test' from unnest(:records) r on conflict do nothing
        """,
        Map.of("session", session, "holder", holder, "records", records.toArray(UUID[]::new)));
  }

  void untick(UUID session, List<UUID> records) {
    run(
        """
        delete from activity.attendance
        where area_id = :area and session_id = :session and record_id = any (:records)
        """,
        Map.of("session", session, "records", records.toArray(UUID[]::new)));
  }

  /** Leaves of a record what is only counted, as erasure does. */
  void erase(UUID record, UUID cluster, int bornFrom, String locality) {
    UUID standIn = UUID.randomUUID();
    write(() -> {
      sql(
          """
          insert into people.stand_in (area_id, id, holder, born_from, locality)
          values (:area, :id, 'hall', :born, :locality)
          """,
          Map.of("id", standIn, "born", bornFrom, "locality", locality));
      sql(
          """
          insert into people.member (area_id, record_id, holder, cluster_id)
          values (:area, :id, 'hall', :cluster)
          """,
          Map.of("id", standIn, "cluster", cluster));
      sql(
          """
          insert into activity.attendance (area_id, session_id, record_id, holder, marked_by)
          select area_id, session_id, :standIn, holder, 'test' from activity.attendance
          where area_id = :area and record_id = :id
          """,
          Map.of("standIn", standIn, "id", record));
      sql(
          "delete from activity.attendance where area_id = :area and record_id = :id",
          Map.of("id", record));
      sql(
          "delete from people.name_token where area_id = :area and record_id = :id",
          Map.of("id", record));
      sql(
          "delete from people.member where area_id = :area and record_id = :id",
          Map.of("id", record));
      return sql(
          "delete from people.record where area_id = :area and id = :id", Map.of("id", record));
    });
  }
}
