package org.kith.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.activity.NewRegistration;
import org.kith.activity.Place;
import org.kith.activity.Registration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registrations as their rows have them; whoever uses it has authorised. */
@Component
class RegistrationRows {
  private final JdbcClient database;
  private final Access access;

  RegistrationRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  Optional<Registration> find(UUID id) {
    return database
        .sql("select * from activity.registration where id = :id")
        .param("id", id)
        .query((row, number) -> registration(row))
        .optional();
  }

  List<Registration> of(UUID session) {
    return database
        .sql("select * from activity.registration where session_id = :session order by number")
        .param("session", session)
        .query((row, number) -> registration(row))
        .list();
  }

  /** Those that are matched with nobody, or whom a colleague has to ring. */
  List<Registration> waiting(int most) {
    return database
        .sql(
            """
            select * from activity.registration
            where to_tell <> ''
              or (record_id is null and place in ('placed', 'waiting', 'offered'))
            order by number limit :most
            """)
        .param("most", most)
        .query((row, number) -> registration(row))
        .list();
  }

  /** Whether it was not there yet. */
  boolean add(UUID id, UUID session, String holder, NewRegistration who, Place place) {
    return database
            .sql(
                """
                insert into activity.registration
                  (area_id, id, session_id, holder, record_id, called, contact, is_quiet,
                   language, note, is_by_form, place)
                values (:area, :id, :session, :holder, :record, :called, :contact, :quiet,
                   :language, :note, :byForm, :place)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("session", session)
            .param("holder", holder)
            .param("record", who.record())
            .param("called", who.called())
            .param("contact", who.contact())
            .param("quiet", who.isQuiet())
            .param("language", who.language())
            .param("note", who.note())
            .param("byForm", who.record() == null)
            .param("place", place.id())
            .update()
        == 1;
  }

  void place(UUID id, Place place, @Nullable OffsetDateTime offeredUntil) {
    database
        .sql(
            """
            update activity.registration
            set place = :place, offered_until = :until, version = version + 1
            where id = :id
            """)
        .param("place", place.id())
        .param("until", offeredUntil)
        .param("id", id)
        .update();
  }

  /** Notes what a colleague has to ring about; empty: nothing any more. */
  void toTell(UUID id, String what) {
    database
        .sql("update activity.registration set to_tell = :what where id = :id")
        .param("what", what)
        .param("id", id)
        .update();
  }

  /** Whether that version was there; the name that was typed is in the record from now on. */
  boolean match(UUID id, int version, UUID record) {
    return database
            .sql(
                """
                update activity.registration
                set record_id = :record, called = '', version = version + 1
                where id = :id and version = :version and record_id is null
                """)
            .param("record", record)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  static Registration registration(ResultSet row) throws SQLException {
    @Nullable OffsetDateTime until = row.getObject("offered_until", OffsetDateTime.class);
    return new Registration(
        row.getObject("id", UUID.class),
        row.getObject("session_id", UUID.class),
        row.getString("holder"),
        row.getLong("number"),
        row.getObject("record_id", UUID.class),
        row.getString("called"),
        row.getString("contact"),
        row.getBoolean("is_quiet"),
        row.getString("language"),
        row.getString("note"),
        row.getBoolean("is_by_form"),
        Place.of(row.getString("place")),
        until == null ? null : until.toInstant(),
        row.getString("to_tell"),
        Rows.instant(row, "registered_at"),
        row.getInt("version"));
  }
}
