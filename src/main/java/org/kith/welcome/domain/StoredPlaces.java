package org.kith.welcome.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.access.Today;
import org.kith.welcome.ClosingReason;
import org.kith.welcome.Onboarding;
import org.kith.welcome.Opening;
import org.kith.welcome.Openings;
import org.kith.welcome.Place;
import org.kith.welcome.PlaceDetails;
import org.kith.welcome.Places;
import org.kith.welcome.Standard;
import org.kith.welcome.StandardsNotMet;
import org.kith.welcome.WeeklyTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPlaces implements Places {
  private final JdbcClient database;
  private final Access access;
  private final Keeping kept;
  private final Onboarding onboarding;
  private final Today today;

  StoredPlaces(JdbcClient database, Access access, Onboarding onboarding, Today today) {
    this.database = database;
    this.access = access;
    this.kept = Keeping.of(access, KEEP, SUBJECT).published();
    this.onboarding = onboarding;
    this.today = today;
  }

  @Override
  @Transactional
  public void add(UUID id, String holder, PlaceDetails details) {
    kept.add(
        id,
        holder,
        with(
            database.sql(
                """
                insert into welcome.place
                  (area_id, id, holder, name, about, venue_id, ward, languages, contact, times)
                values (:area, :id, :holder, :name, :about, :venue, :ward, :languages, :contact,
                   :times)
                on conflict do nothing
                """),
            details));
  }

  @Override
  @Transactional
  public void change(UUID id, int version, PlaceDetails details) {
    kept.change(
        find(id),
        version,
        with(
            database.sql(
                """
                update welcome.place set name = :name, about = :about, venue_id = :venue,
                  ward = :ward, languages = :languages, contact = :contact, times = :times,
                  version = version + 1
                where id = :id and version = :version
                """),
            details));
  }

  @Override
  @Transactional
  public void open(UUID id, int version, LocalDate on) {
    Place place = kept.own(find(id));
    Set<Standard> missing = onboarding.missing(id);
    if (!missing.isEmpty()) {
      throw new StandardsNotMet(missing);
    }
    Opening opening = openings(id).opened(on, today.day());
    kept.change(
        Optional.of(place),
        version,
        database.sql(
            """
            update welcome.place set is_open = true, version = version + 1
            where id = :id and version = :version and not is_open
            """),
        opening.isNew() ? "opened" : "reopened");
    database
        .sql(
            """
            insert into welcome.opening (area_id, place_id, number, holder, opened_on)
            values (:area, :place, :number, :holder, :on)
            """)
        .param("area", access.area().value())
        .param("place", id)
        .param("number", opening.number())
        .param("holder", place.holder())
        .param("on", on)
        .update();
  }

  @Override
  @Transactional
  public void close(UUID id, int version, LocalDate on, ClosingReason reason) {
    Place place = kept.own(find(id));
    Opening closing = openings(id).closed(on, reason, today.day());
    kept.change(
        Optional.of(place),
        version,
        database.sql(
            """
            update welcome.place set is_open = false, version = version + 1
            where id = :id and version = :version and is_open
            """),
        "closed");
    database
        .sql(
            """
            update welcome.opening set closed_on = :on, reason = :reason
            where place_id = :place and number = :number
            """)
        .param("on", on)
        .param("reason", reason.id())
        .param("place", id)
        .param("number", closing.number())
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Place> find(UUID id) {
    return database
        .sql("select * from welcome.place where id = :id")
        .param("id", id)
        .query((row, number) -> place(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Place> all() {
    return database
        .sql("select * from welcome.place order by name, id")
        .query((row, number) -> place(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Place> open() {
    return database
        .sql("select * from welcome.place where is_open order by name, id")
        .query((row, number) -> place(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Openings openings(UUID place) {
    return new Openings(
        database
            .sql("select * from welcome.opening where place_id = :place order by number")
            .param("place", place)
            .query((row, number) -> OpeningRows.opening(row))
            .list());
  }

  private static StatementSpec with(StatementSpec statement, PlaceDetails details) {
    return statement
        .param("name", details.name())
        .param("about", details.about())
        .param("venue", details.venue())
        .param("ward", details.ward())
        .param("languages", details.languages().toArray(String[]::new))
        .param("contact", details.contact())
        .param("times", details.times().stream().map(WeeklyTime::stored).toArray(String[]::new));
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getObject("id", UUID.class),
        row.getString("holder"),
        new PlaceDetails(
            row.getString("name"),
            row.getString("about"),
            row.getObject("venue_id", UUID.class),
            row.getString("ward"),
            List.of((String[]) row.getArray("languages").getArray()),
            row.getString("contact"),
            Arrays.stream((String[]) row.getArray("times").getArray())
                .map(WeeklyTime::of)
                .toList()),
        row.getBoolean("is_open"),
        row.getInt("version"));
  }
}
