package org.kith.insight.domain;

import java.sql.Array;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the log says that was committed since a snapshot, within one transaction that sees one state
 * of the database. A transaction's number says when it began and not when it was committed: so a
 * change counts as new where the earlier snapshot did not show it, however low its number.
 */
final class Changes {
  private static final int TOO_MUCH = 50_000;

  private final JdbcClient database;
  private final Viewpoint viewpoint;

  Changes(JdbcClient database, Viewpoint viewpoint) {
    this.database = database;
    this.viewpoint = viewpoint;
  }

  /** What this transaction sees. */
  String snapshot() {
    return database
        .sql("select pg_current_snapshot()::text")
        .query((row, number) -> row.getString(1))
        .single();
  }

  void readAll(Projection projection) {
    readMuch();
    new PeopleRead(database, projection).everybody();
    new RegistersRead(database, projection).everything();
  }

  /**
   * Everything is read to its end; and no statistics tell how many rows the policies show, so that
   * a plan for a handful would look up a million one by one.
   */
  private void readMuch() {
    database
        .sql(
            """
            select set_config('work_mem', '256MB', true), set_config('enable_nestloop', 'off', true),
              set_config('cursor_tuple_fraction', '1', true)
            """)
        .query((row, number) -> row.getString(1))
        .single();
  }

  /** Reads who was in which bridging session, as this transaction sees it. */
  void readMeetings(Projection projection) {
    Meetings meetings = new Meetings();
    readMuch();
    new MeetingsRead(database, projection, meetings).everything();
    projection.keep(meetings);
  }

  Touched since(String snapshot) {
    Set<UUID> activities = new HashSet<>();
    Set<RegistersRead.Place> places = new HashSet<>();
    Set<UUID> people = new HashSet<>();
    boolean[] everything = {false};
    database
        .sql(
            """
            select source, part, keys from kith.report_touched
            where area_id = :area and xid >= pg_snapshot_xmin(cast(:since as pg_snapshot))
              and not pg_visible_in_snapshot(xid, cast(:since as pg_snapshot))
            """)
        .param("area", viewpoint.area().value())
        .param("since", snapshot)
        .query(row -> {
          Array keys = row.getArray("keys");
          if (keys == null) {
            everything[0] = true;
            return;
          }
          List<UUID> ids = List.of((UUID[]) keys.getArray());
          switch (row.getString("source")) {
            case "people" -> people.addAll(ids);
            case "activity" -> activities.addAll(ids);
            case "attendance" -> {
              int quarter = row.getInt("part");
              ids.forEach(id -> places.add(new RegistersRead.Place(id, quarter)));
            }
            default -> {}
          }
        });
    boolean isTooMuch = places.size() + people.size() > TOO_MUCH;
    return new Touched(snapshot(), everything[0] || isTooMuch, activities, places, people);
  }

  /** Reads again what was touched. */
  void apply(Touched touched, Projection projection) {
    RegistersRead registers = new RegistersRead(database, projection);
    Set<UUID> activities = new HashSet<>(touched.activities());
    touched.places().stream()
        .map(RegistersRead.Place::activity)
        .filter(id -> projection.findActivity(id) < 0)
        .forEach(activities::add);
    if (!activities.isEmpty()) {
      registers.activities(activities);
    }
    if (!touched.people().isEmpty()) {
      new PeopleRead(database, projection).again(touched.people());
    }
    if (!touched.places().isEmpty()) {
      registers.again(touched.places());
    }
    Meetings meetings = projection.meetings();
    if (meetings != null) {
      meetings.forgetAnswers();
      if (!touched.activitiesTouched().isEmpty()) {
        new MeetingsRead(database, projection, meetings).again(touched.activitiesTouched());
      }
    }
  }
}
