package org.kith.activity.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.imports.ImportRun;
import org.kith.imports.tables.Place;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes who came to when into the staging tables, many at a time. */
final class AttendanceWriter implements Came {
  private static final int AT_ONCE = 20_000;
  private static final int MINUTES_A_DAY = 1_440;

  private record Staged(long key, LocalDate day, @Nullable LocalTime at, Place where) {}

  private final JdbcClient database;
  private final String area;
  private final ImportRun run;
  private final long[] sessions = new long[AT_ONCE];
  private final long[] people = new long[AT_ONCE];
  private final Set<Long> seen = new HashSet<>();
  private final List<Staged> days = new ArrayList<>();
  private int waiting;

  AttendanceWriter(JdbcClient database, String area, ImportRun run) {
    this.database = database;
    this.area = area;
    this.run = run;
  }

  @Override
  public void came(long person, LocalDate day, @Nullable LocalTime at, Place where) {
    long session =
        day.toEpochDay() * (MINUTES_A_DAY + 1) + (at == null ? 0 : at.toSecondOfDay() / 60 + 1);
    if (seen.add(session)) {
      days.add(new Staged(session, day, at, where));
    }
    sessions[waiting] = session;
    people[waiting] = person;
    waiting++;
    if (waiting == AT_ONCE) {
      end();
    }
  }

  /** Writes what waits. */
  void end() {
    if (waiting == 0) {
      return;
    }
    database
        .sql(
            """
            insert into activity.staged_attendance (area_id, import_id, session_key, person_key)
            select :area, :import, session, person from unnest(:sessions, :people)
              as came (session, person)
            """)
        .param("area", area)
        .param("import", run.id())
        .param("sessions", java.util.Arrays.copyOf(sessions, waiting))
        .param("people", java.util.Arrays.copyOf(people, waiting))
        .update();
    waiting = 0;
    endOfDays();
  }

  private void endOfDays() {
    database
        .sql(
            """
            insert into activity.staged_session
              (area_id, import_id, holder, key, day, starts, sheet, cell)
            select :area, :import, :holder, key, day::date, starts::time, sheet, cell
            from unnest(:keys, :days, :starts, :sheets, :cells)
              as s (key, day, starts, sheet, cell)
            """)
        .param("area", area)
        .param("import", run.id())
        .param("holder", run.holder())
        .param("keys", days.stream().map(Staged::key).toArray(Long[]::new))
        .param("days", days.stream().map(one -> one.day().toString()).toArray(String[]::new))
        .param(
            "starts",
            days.stream()
                .map(one -> one.at() == null ? null : one.at().toString())
                .toArray(String[]::new))
        .param("sheets", days.stream().map(one -> one.where().sheet()).toArray(String[]::new))
        .param("cells", days.stream().map(one -> one.where().cell()).toArray(String[]::new))
        .update();
    days.clear();
  }
}
