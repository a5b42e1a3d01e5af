package org.kith.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.activity.Event;
import org.kith.activity.EventFilter;
import org.kith.activity.Events;
import org.kith.activity.Joining;
import org.kith.activity.Session;
import org.kith.activity.Venue;
import org.kith.activity.VenueDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Only what is public is asked for, whoever asks: what is said here may be shown to all. */
@Component
class StoredEvents implements Events {
  private static final String PUBLIC =
      """
      select s.*, a.title, a.place as usual_place, a.about, a.project, a.venue_id,
        a.languages, a.joining, a.contact, a.capacity, a.locality as usual_locality,
        greatest(s.changed_at, a.changed_at) as told_at, s.version + a.version - 2 as revision,
        v.id as v_id, v.holder as v_holder, v.name as v_name, v.address, v.locality as v_locality,
        v.latitude, v.longitude, v.access, v.access_note, v.is_hidden, v.version as v_version
      from activity.session s
      join activity.activity a on a.area_id = s.area_id and a.id = s.activity_id
      left join activity.venue v on v.area_id = a.area_id and v.id = a.venue_id
      where s.area_id = :area and s.is_public and a.is_public and not coalesce(v.is_hidden, false)
      """;

  private final JdbcClient database;
  private final Access access;

  StoredEvents(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Event> between(LocalDate first, LocalDate last, EventFilter filter, int most) {
    return database
        .sql(
            PUBLIC
                + """
                and s.starts_at >= :from and s.starts_at < :until
                and (:locality::text is null or coalesce(v.locality, a.locality) = :locality)
                and (:language::text is null or :language = any (a.languages))
                and (:mode::text is null or s.mode = :mode)
                and (:project::text is null or a.project = :project)
                order by s.starts_at, a.title, s.id limit :most
                """)
        .param("area", access.area().value())
        .param("from", Rows.startOf(first))
        .param("until", Rows.startOf(last.plusDays(1)))
        .param("locality", filter.locality())
        .param("language", filter.language())
        .param("mode", filter.mode() == null ? null : filter.mode().id())
        .param("project", filter.project())
        .param("most", most)
        .query((row, number) -> event(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Event> find(UUID session) {
    return database
        .sql(PUBLIC + "and s.id = :id")
        .param("area", access.area().value())
        .param("id", session)
        .query((row, number) -> event(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Event> following(UUID session, int most) {
    return database
        .sql(
            PUBLIC
                + """
                and (s.activity_id, s.starts_at) in (
                  select n.activity_id, n.starts_at from activity.session f
                  join activity.session n on n.area_id = f.area_id
                    and n.activity_id = f.activity_id and n.starts_at > f.starts_at
                  where f.id = :id and n.starts_at > now() and n.is_public
                  order by n.starts_at limit :most)
                order by s.starts_at, s.id limit :most
                """)
        .param("area", access.area().value())
        .param("id", session)
        .param("most", most)
        .query((row, number) -> event(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> languages(LocalDate from) {
    return database
        .sql(
            """
            select distinct language
            from activity.session s
            join activity.activity a on a.area_id = s.area_id and a.id = s.activity_id
            cross join unnest(a.languages) language
            where s.area_id = :area and s.is_public and s.starts_at >= :from
            order by language
            """)
        .param("area", access.area().value())
        .param("from", Rows.startOf(from))
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static Event event(ResultSet row) throws SQLException {
    Session session = Rows.session(row);
    @Nullable Venue venue = row.getString("v_id") == null ? null : venue(row);
    boolean isElsewhere = !row.getString("place").isEmpty();
    return new Event(
        session,
        row.getString("about"),
        session.holder(),
        row.getString("project"),
        isElsewhere ? null : venue,
        venue == null || isElsewhere
            ? row.getString("usual_locality")
            : venue.details().locality() == null
                ? row.getString("usual_locality")
                : venue.details().locality(),
        List.of((String[]) row.getArray("languages").getArray()),
        Joining.of(row.getString("joining")),
        row.getString("contact"),
        row.getObject("capacity", Integer.class),
        Rows.instant(row, "told_at"),
        row.getInt("revision"));
  }

  private static Venue venue(ResultSet row) throws SQLException {
    VenueDetails details =
        VenueRows.details(row, row.getString("v_name"), row.getString("v_locality"));
    return new Venue(
        row.getObject("v_id", UUID.class),
        row.getString("v_holder"),
        details,
        row.getInt("v_version"));
  }
}
