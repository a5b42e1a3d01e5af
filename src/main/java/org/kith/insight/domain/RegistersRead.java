package org.kith.insight.domain;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Reads who came to what and when, by the counter's login, to whom the policies show presences of
 * the reader's organisations alone.
 */
final class RegistersRead {
  private static final int CELLS_AT_ONCE = 200;
  private static final int ACTIVITIES_AT_ONCE = 5_000;

  /** An activity in a quarter. */
  record Place(UUID activity, int quarter) {}

  private final JdbcClient database;
  private final Projection projection;

  RegistersRead(JdbcClient database, Projection projection) {
    this.database = database;
    this.projection = projection;
  }

  void everything() {
    activities(
        database.sql(
            """
            select id, holder, project, aim, locality from activity.report_activity
            where kith.holds(holder)
            """));
    presences(
        database.sql(
            """
            select activity_id, quarter, string_agg(uuid_send(record_id), ''::bytea) as records,
              string_agg(int4send(attendances), ''::bytea) as times
            from activity.report_presence group by activity_id, quarter
            """));
    sessions(
        database.sql(
            """
            select activity_id, quarter, count(*) filter (where state = 'held') as held,
              coalesce(sum(people_counted), 0) as counted,
              coalesce(max(people_counted), 0) as most
            from activity.report_session where kith.holds(holder) and state <> 'cancelled'
            group by activity_id, quarter
            """));
  }

  void activities(Set<UUID> touched) {
    activities(
        database
            .sql(
                """
                select id, holder, project, aim, locality from activity.report_activity
                where kith.holds(holder) and id = any (:touched)
                """)
            .param("touched", touched.toArray(UUID[]::new)));
  }

  /** What is there now of these, which must be of activities that are known or not shown. */
  void again(Collection<Place> places) {
    UUID[] activities = places.stream().map(Place::activity).toArray(UUID[]::new);
    Integer[] quarters = places.stream().map(Place::quarter).toArray(Integer[]::new);
    for (Place place : places) {
      int activity = projection.findActivity(place.activity());
      if (activity >= 0) {
        projection.put(activity, place.quarter(), Cell.EMPTY);
      }
    }
    presences(
        database
            .sql(
                """
                select activity_id, quarter, string_agg(uuid_send(record_id), ''::bytea) as records,
                  string_agg(int4send(attendances), ''::bytea) as times
                from activity.report_presence
                where (activity_id, quarter) in (select * from unnest(:activities, :quarters))
                group by activity_id, quarter
                """)
            .param("activities", activities)
            .param("quarters", quarters));
    sessions(
        database
            .sql(
                """
                select activity_id, quarter, count(*) filter (where state = 'held') as held,
                  coalesce(sum(people_counted), 0) as counted,
                  coalesce(max(people_counted), 0) as most
                from activity.report_session
                where kith.holds(holder) and state <> 'cancelled' and activity_id = any (:activities)
                  and (activity_id, quarter) in (select * from unnest(:activities, :quarters))
                group by activity_id, quarter
                """)
            .param("activities", activities)
            .param("quarters", quarters));
  }

  private void activities(StatementSpec statement) {
    statement
        .withFetchSize(ACTIVITIES_AT_ONCE)
        .query(row -> {
          projection.activity(
              new ActivityFacts(
                  row.getObject("id", UUID.class),
                  row.getString("holder"),
                  row.getString("project"),
                  row.getString("aim"),
                  row.getString("locality")));
        });
  }

  private void presences(StatementSpec statement) {
    statement
        .withFetchSize(CELLS_AT_ONCE)
        .query(row -> {
          int activity = projection.findActivity(row.getObject("activity_id", UUID.class));
          if (activity >= 0) {
            int quarter = row.getInt("quarter");
            Cell before = projection.cell(activity, quarter);
            projection.put(activity, quarter, withPeople(before, row));
          }
        });
  }

  private Cell withPeople(Cell before, ResultSet row) throws SQLException {
    ByteBuffer ids = ByteBuffer.wrap(row.getBytes("records"));
    ByteBuffer came = ByteBuffer.wrap(row.getBytes("times"));
    int size = came.remaining() / Integer.BYTES;
    int[] records = new int[size];
    char[] times = new char[size];
    for (int i = 0; i < size; i++) {
      records[i] = projection.record(ids.getLong(), ids.getLong());
      times[i] = (char) Math.min(came.getInt(), Character.MAX_VALUE);
    }
    return before.with(records, times);
  }

  private void sessions(StatementSpec statement) {
    statement
        .withFetchSize(ACTIVITIES_AT_ONCE)
        .query(row -> {
          int activity = projection.findActivity(row.getObject("activity_id", UUID.class));
          if (activity >= 0) {
            int quarter = row.getInt("quarter");
            Cell before = projection.cell(activity, quarter);
            projection.put(
                activity,
                quarter,
                before.with(row.getInt("held"), row.getInt("counted"), row.getInt("most")));
          }
        });
  }
}
