package org.kith.insight.domain;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads who was in which bridging session, by the counter's login. */
final class MeetingsRead {
  private static final int SESSIONS_AT_ONCE = 1_000;

  private final JdbcClient database;
  private final Projection projection;
  private final Meetings meetings;

  MeetingsRead(JdbcClient database, Projection projection, Meetings meetings) {
    this.database = database;
    this.projection = projection;
    this.meetings = meetings;
  }

  void everything() {
    read(
        database.sql(
            """
            select b.session_id, b.activity_id, coalesce(b.project, '') as project, b.holder,
              coalesce(b.locality, '') as locality, coalesce(b.venue_id::text, '') as venue,
              b.mode, b.starts_at, t.records
            from activity.report_bridging b
            join (
              select area_id, session_id, string_agg(uuid_send(record_id), ''::bytea) as records
              from activity.report_attendance group by area_id, session_id
            ) t on t.area_id = b.area_id and t.session_id = b.session_id
            """));
  }

  /** What is there now of these activities. */
  void again(Set<UUID> activities) {
    meetings.forget(activities);
    read(
        database
            .sql(
                """
                select b.session_id, b.activity_id, coalesce(b.project, '') as project, b.holder,
                  coalesce(b.locality, '') as locality, coalesce(b.venue_id::text, '') as venue,
                  b.mode, b.starts_at,
                  string_agg(uuid_send(t.record_id), ''::bytea) as records
                from activity.report_bridging b
                join activity.report_attendance t
                  on t.area_id = b.area_id and t.session_id = b.session_id
                where b.activity_id = any (:activities)
                group by 1, 2, 3, 4, 5, 6, 7, 8
                """)
            .param("activities", activities.toArray(UUID[]::new)));
  }

  private void read(StatementSpec statement) {
    statement
        .withFetchSize(SESSIONS_AT_ONCE)
        .query(row -> {
          meetings.add(meeting(row));
        });
  }

  private Meeting meeting(ResultSet row) throws SQLException {
    ByteBuffer ids = ByteBuffer.wrap(row.getBytes("records"));
    int[] records = new int[ids.remaining() / (2 * Long.BYTES)];
    for (int i = 0; i < records.length; i++) {
      records[i] = projection.record(ids.getLong(), ids.getLong());
    }
    return new Meeting(
        row.getObject("session_id", UUID.class),
        row.getObject("activity_id", UUID.class),
        row.getString("project"),
        row.getString("holder"),
        row.getString("locality"),
        row.getString("venue"),
        row.getString("mode"),
        row.getObject("starts_at", OffsetDateTime.class),
        records);
  }
}
