package org.kith.activity.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.activity.Session;
import org.kith.imports.ImportRun;
import org.kith.imports.tables.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the sessions that a file means by its days and times, and makes those that are missing. */
@Component
class StagedSessions {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final int HOURS_WHERE_NOBODY_SAYS = 1;

  private final JdbcClient database;
  private final Access access;

  StagedSessions(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** What would become of the days of a file. */
  record Found(long matched, long made) {}

  void match(ImportRun run, Answers answers) {
    UUID activity = UUID.fromString(run.subject().id());
    forgetMatches(run.id());
    byTime(run.id(), activity);
    open(run, activity, answers);
    database
        .sql(
            """
            update activity.staged_session set session_id = gen_random_uuid(), is_new = true
            where area_id = :area and import_id = :import and session_id is null
            """)
        .param("area", access.area().value())
        .param("import", run.id())
        .update();
  }

  Found found(UUID importId) {
    return database
        .sql(
            """
            select count(distinct session_id) filter (where not is_new) as matched,
              count(*) filter (where is_new) as made
            from activity.staged_session where area_id = :area and import_id = :import
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .query((row, number) -> new Found(row.getLong("matched"), row.getLong("made")))
        .single();
  }

  private void forgetMatches(UUID importId) {
    database
        .sql(
            """
            update activity.staged_session set session_id = null, is_new = false
            where area_id = :area and import_id = :import and session_id is not null
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .update();
  }

  /**
   * The day's only session where the file says no time; else the one at that time, or the one that
   * it falls into, from half an hour before.
   */
  private void byTime(UUID importId, UUID activity) {
    database
        .sql(
            """
            with that_day as materialized (
              select g.key, g.starts, s.id,
                (s.starts_at at time zone 'Europe/London')::time as starts_then,
                g.day + g.starts as came,
                s.starts_at at time zone 'Europe/London' as begins,
                s.ends_at at time zone 'Europe/London' as ends
              from activity.staged_session g
              join activity.session s
                on (s.starts_at at time zone 'Europe/London')::date = g.day
              where s.area_id = :area and s.activity_id = :activity
                and g.area_id = :area and g.import_id = :import and s.state <> 'cancelled'
            ), meant as materialized (
              select key, case
                when min(starts) is null and count(*) = 1 then (array_agg(id))[1]
                when count(*) filter (where starts_then = starts) > 0
                  then (array_agg(id order by id) filter (where starts_then = starts))[1]
                when count(*) filter (where came >= begins - interval '30 minutes' and came < ends) > 0
                  then (array_agg(id order by begins, id) filter (
                    where came >= begins - interval '30 minutes' and came < ends))[1]
                end as id
              from that_day group by key
            )
            update activity.staged_session g set session_id = meant.id from meant
            where g.area_id = :area and g.import_id = :import and g.key = meant.key
              and meant.id is not null
            """)
        .param("area", access.area().value())
        .param("import", importId)
        .param("activity", activity)
        .update();
  }

  /** Days for which no session was found: all that speaks against making one. */
  private void open(ImportRun run, UUID activity, Answers answers) {
    boolean makes = answers.makesSessions();
    boolean saysHours = answers.starts() != null;
    database
        .sql(
            """
            select g.day, g.starts, g.sheet, g.cell,
              count(s.id) filter (where s.state <> 'cancelled') as held,
              count(s.id) filter (where s.state = 'cancelled') as cancelled,
              coalesce(max(s.reason) filter (where s.state = 'cancelled'), '') as reason
            from activity.staged_session g
            left join activity.session s on s.area_id = :area and s.activity_id = :activity
              and (s.starts_at at time zone 'Europe/London')::date = g.day
            where g.area_id = :area and g.import_id = :import and g.session_id is null
            group by g.key, g.day, g.starts, g.sheet, g.cell order by g.day, g.starts
            """)
        .param("area", access.area().value())
        .param("import", run.id())
        .param("activity", activity)
        .query(row -> {
          LocalDate day = row.getObject("day", LocalDate.class);
          LocalTime starts = row.getObject("starts", LocalTime.class);
          String fault =
              fault(
                  day,
                  starts,
                  row.getInt("held"),
                  row.getInt("cancelled"),
                  row.getString("reason"),
                  makes,
                  saysHours);
          if (fault != null) {
            run.problem(
                place(row.getString("sheet"), row.getString("cell")), DAY.format(day), fault);
          }
        });
  }

  private static @Nullable String fault(
      LocalDate day,
      @Nullable LocalTime starts,
      int held,
      int cancelled,
      String reason,
      boolean makes,
      boolean saysHours) {
    String on = DAY.format(day);
    if (starts == null && held > 1) {
      return "There are %d sessions on %s: add a column with the time, so that it is clear which is meant."
          .formatted(held, on);
    }
    if (cancelled > 0 && held == 0) {
      return "The session on %s was cancelled%s, so nobody can have come: correct the date, or plan a session for that day."
          .formatted(on, reason.isEmpty() ? "" : " (“" + reason + "”)");
    }
    if (!makes) {
      return "No session is planned on %s%s: correct the date, plan the session, or let missing sessions be added."
          .formatted(on, starts == null ? "" : " at " + starts);
    }
    if (starts == null && !saysHours) {
      return "No session is planned on %s: say above when sessions begin and end, so that it can be added."
          .formatted(on);
    }
    return null;
  }

  private static Place place(String sheet, String cell) {
    int letters = 0;
    int column = 0;
    while (letters < cell.length() && Character.isLetter(cell.charAt(letters))) {
      column = column * 26 + cell.charAt(letters) - 'A' + 1;
      letters++;
    }
    return cell.isEmpty()
        ? new Place(sheet, 0, 0)
        : new Place(sheet, Integer.parseInt(cell.substring(letters)), column - 1);
  }

  /** Makes the missing ones, says of all that they took place, and notes which they are. */
  void keep(ImportRun run, Answers answers, String mode) {
    LocalTime starts = answers.starts();
    LocalTime ends = answers.ends();
    java.time.Duration length =
        starts == null || ends == null
            ? java.time.Duration.ofHours(HOURS_WHERE_NOBODY_SAYS)
            : java.time.Duration.between(
                starts.atDate(LocalDate.EPOCH),
                ends.atDate(LocalDate.EPOCH.plusDays(ends.isAfter(starts) ? 0 : 1)));
    database
        .sql(
            """
            insert into activity.session (area_id, id, activity_id, holder, starts_at, ends_at, mode,
              state, is_public)
            select :area, g.session_id, a.id, a.holder,
              (g.day + coalesce(g.starts, :starts::time)) at time zone :clock,
              (g.day + coalesce(g.starts, :starts::time) + make_interval(mins => :minutes))
                at time zone :clock,
              :mode, 'held', a.is_public
            from activity.staged_session g
            join activity.activity a on a.area_id = :area and a.id = :activity
            where g.area_id = :area and g.import_id = :import and g.is_new
            """)
        .param("area", access.area().value())
        .param("activity", UUID.fromString(run.subject().id()))
        .param("import", run.id())
        .param("starts", starts == null ? null : starts.toString())
        .param("minutes", (int) length.toMinutes())
        .param("clock", Session.CLOCK.getId())
        .param("mode", mode)
        .update();
    database
        .sql(
            """
            with held as (
              update activity.session s set state = 'held', version = version + 1
              where s.area_id = :area and s.state = 'planned' and s.id in (
                select g.session_id from activity.staged_session g
                where g.area_id = :area and g.import_id = :import and not g.is_new)
              returning s.id, s.version)
            insert into activity.imported_session
              (area_id, import_id, session_id, holder, was_made, version_held)
            select :area, :import, g.session_id, :holder, bool_or(g.is_new),
              max(case when g.is_new then 1 else held.version end)
            from activity.staged_session g left join held on held.id = g.session_id
            where g.area_id = :area and g.import_id = :import group by g.session_id
            """)
        .param("area", access.area().value())
        .param("import", run.id())
        .param("holder", run.holder())
        .update();
  }

  void forget(UUID importId) {
    database
        .sql("delete from activity.staged_session where area_id = :area and import_id = :import")
        .param("area", access.area().value())
        .param("import", importId)
        .update();
  }
}
