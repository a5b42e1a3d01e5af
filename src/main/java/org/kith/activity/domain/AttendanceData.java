package org.kith.activity.domain;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.PersonalDataHolder;
import org.kith.activity.RegisterMarked;
import org.kith.activity.Session;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who came to what: it stays counted, without saying who it was. */
@Component
class AttendanceData implements PersonalDataHolder {
  private static final String ATTENDANCE = "Attendance";
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(Session.CLOCK);

  private final JdbcClient database;
  private final Access access;
  private final ApplicationEventPublisher events;

  AttendanceData(JdbcClient database, Access access, ApplicationEventPublisher events) {
    this.database = database;
    this.access = access;
    this.events = events;
  }

  @Override
  public Set<String> tables() {
    return Set.of("activity.attendance");
  }

  @Override
  public Set<String> staysCounted() {
    return Set.of(ATTENDANCE);
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    return database
        .sql(
            """
            select s.starts_at, t.title, a.holder
            from activity.attendance a
            join activity.session s on s.area_id = a.area_id and s.id = a.session_id
            join activity.activity t on t.area_id = s.area_id and t.id = s.activity_id
            where a.record_id = any (:records)
            order by s.starts_at, s.id
            """)
        .param("records", records.toArray(UUID[]::new))
        .query((row, number) -> {
          Instant starts = row.getTimestamp("starts_at").toInstant();
          String text = "Came to " + row.getString("title") + " on " + WHEN.format(starts);
          return new Kept(row.getString("holder"), ATTENDANCE, starts, text, false);
        })
        .list();
  }

  /** A person who came to a session under two records is there once, as before. */
  @Override
  public void erase(UUID record, UUID standIn) {
    List<UUID> sessions =
        database
            .sql(
                """
                insert into activity.attendance
                  (area_id, session_id, record_id, holder, marked_at, marked_by)
                select area_id, session_id, :standIn, holder, marked_at, marked_by
                from activity.attendance where area_id = :area and record_id = :record
                on conflict do nothing returning session_id
                """)
            .param("area", access.area().value())
            .param("record", record)
            .param("standIn", standIn)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list();
    List<UUID> left =
        database
            .sql(
                """
                delete from activity.attendance where area_id = :area and record_id = :record
                returning session_id
                """)
            .param("area", access.area().value())
            .param("record", record)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list();
    Set<UUID> counted = new HashSet<>(sessions);
    left.forEach(session ->
        events.publishEvent(
            new RegisterMarked(
                session, counted.contains(session) ? Set.of(standIn) : Set.of(), Set.of(record))));
  }

  @Override
  public Set<UUID> seenSince(Collection<UUID> records, Instant moment) {
    return new HashSet<>(
        database
            .sql(
                """
                select distinct a.record_id from activity.attendance a
                join activity.session s on s.area_id = a.area_id and s.id = a.session_id
                where a.area_id = :area and a.record_id = any (:records)
                  and s.starts_at >= :moment
                """)
            .param("area", access.area().value())
            .param("records", records.toArray(UUID[]::new))
            .param("moment", moment.atOffset(ZoneOffset.UTC))
            .query((row, number) -> row.getObject(1, UUID.class))
            .list());
  }
}
