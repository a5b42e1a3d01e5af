package org.kith.activity.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.activity.Activities;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Point;
import org.kith.activity.Venue;
import org.kith.activity.VenueChanged;
import org.kith.activity.VenueDetails;
import org.kith.activity.Venues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredVenues implements Venues {
  private final JdbcClient database;
  private final Keeping kept;
  private final ApplicationEventPublisher events;

  StoredVenues(JdbcClient database, Access access, ApplicationEventPublisher events) {
    this.database = database;
    this.events = events;
    this.kept = Keeping.of(access, Activities.PLAN, SUBJECT).published();
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, VenueDetails details) {
    kept.add(
        id,
        holder,
        with(
            database.sql(
                """
                insert into activity.venue
                  (area_id, id, holder, name, address, locality, latitude, longitude,
                   access, access_note, is_hidden)
                values (:area, :id, :holder, :name, :address, :locality, :latitude,
                   :longitude, :access, :accessNote, :hidden)
                on conflict do nothing
                """),
            details));
  }

  @Override
  @Transactional
  public void change(UUID id, int version, VenueDetails details) {
    kept.change(
        find(id),
        version,
        with(
            database.sql(
                """
                update activity.venue set name = :name, address = :address,
                  locality = :locality, latitude = :latitude, longitude = :longitude,
                  access = :access, access_note = :accessNote, is_hidden = :hidden,
                  version = version + 1
                where id = :id and version = :version
                """),
            details));
    if (details.isHidden()) {
      hideWhatHappensAt(id);
    }
    touch(id);
    events.publishEvent(new VenueChanged(id));
  }

  /** Calendars that people have added learn of a new address. */
  private void touch(UUID venue) {
    database
        .sql(
            """
            update activity.activity set changed_at = now(), version = version + 1
            where venue_id = :venue
            """)
        .param("venue", venue)
        .update();
  }

  private void hideWhatHappensAt(UUID venue) {
    database
        .sql(
            """
            update activity.session set is_public = false
            where is_public and activity_id in (
              select id from activity.activity where venue_id = :venue)
            """)
        .param("venue", venue)
        .update();
    database
        .sql("update activity.activity set is_public = false where venue_id = :venue")
        .param("venue", venue)
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Venue> find(UUID id) {
    return database
        .sql("select * from activity.venue where id = :id")
        .param("id", id)
        .query((row, number) -> venue(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Venue> all() {
    return database
        .sql("select * from activity.venue order by name, id")
        .query((row, number) -> venue(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Venue> of(Collection<UUID> ids) {
    return database
        .sql("select * from activity.venue where id = any (:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, number) -> venue(row))
        .list();
  }

  private static StatementSpec with(StatementSpec statement, VenueDetails details) {
    @Nullable Point point = details.point();
    return statement
        .param("name", details.name())
        .param("address", details.address())
        .param("locality", details.locality())
        .param("latitude", point == null ? null : BigDecimal.valueOf(point.latitude()))
        .param("longitude", point == null ? null : BigDecimal.valueOf(point.longitude()))
        .param("access", details.access().stream().map(BuildingAccess::id).toArray(String[]::new))
        .param("accessNote", details.accessNote())
        .param("hidden", details.isHidden());
  }

  private static Venue venue(ResultSet row) throws SQLException {
    return new Venue(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        VenueRows.details(row, row.getString("name"), row.getString("locality")),
        row.getInt("version"));
  }
}
