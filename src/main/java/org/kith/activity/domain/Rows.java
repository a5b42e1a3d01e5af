package org.kith.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.kith.activity.Activity;
import org.kith.activity.ActivityDetails;
import org.kith.activity.Aim;
import org.kith.activity.Mode;
import org.kith.activity.RegisterKind;
import org.kith.activity.Session;

/** Activities and sessions as their rows have them. */
final class Rows {
  /** A session with what its activity says; {@code s} is the session, {@code a} the activity. */
  static final String SESSIONS =
      """
      select s.*, a.title, coalesce(nullif(a.place, ''), v.name, '') as usual_place
      from activity.session s
      join activity.activity a on a.area_id = s.area_id and a.id = s.activity_id
      left join activity.venue v on v.area_id = a.area_id and v.id = a.venue_id
      """;

  private Rows() {}

  static Activity activity(ResultSet row) throws SQLException {
    return new Activity(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        new ActivityDetails(
            row.getString("title"),
            row.getString("about"),
            row.getString("project"),
            Aim.of(row.getString("aim")),
            RegisterKind.of(row.getString("register")),
            row.getString("place"),
            row.getString("locality"),
            row.getObject("capacity", Integer.class),
            row.getBoolean("is_public")),
        row.getInt("version"));
  }

  static Session session(ResultSet row) throws SQLException {
    String place = row.getString("place");
    return new Session(
        row.getObject("id", UUID.class),
        row.getObject("activity_id", UUID.class),
        row.getString("holder"),
        row.getString("title"),
        instant(row, "starts_at"),
        instant(row, "ends_at"),
        Mode.of(row.getString("mode")),
        place.isEmpty() ? row.getString("usual_place") : place,
        Session.State.of(row.getString("state")),
        row.getString("reason"),
        row.getObject("people_counted", Integer.class),
        row.getInt("version"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime starts(LocalDate day, LocalTime from) {
    return ZonedDateTime.of(day, from, Session.CLOCK).toOffsetDateTime();
  }

  /** An end before the start is the next day's. */
  static OffsetDateTime ends(LocalDate day, LocalTime from, LocalTime until) {
    LocalDate last = until.isAfter(from) ? day : day.plusDays(1);
    return ZonedDateTime.of(last, until, Session.CLOCK).toOffsetDateTime();
  }

  static OffsetDateTime startOf(LocalDate day) {
    return day.atStartOfDay(Session.CLOCK).toOffsetDateTime();
  }
}
