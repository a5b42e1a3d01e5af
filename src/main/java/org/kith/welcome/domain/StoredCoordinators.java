package org.kith.welcome.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.welcome.Exchanges;
import org.kith.welcome.Place;
import org.kith.welcome.PlaceCoordinator;
import org.kith.welcome.PlaceCoordinators;
import org.kith.welcome.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredCoordinators implements PlaceCoordinators {
  private static final String SUBJECT = "place-coordinator";
  private static final String SCHEME = "place-scheme";

  private final JdbcClient database;
  private final Access access;
  private final Places places;
  private final People people;
  private final Keeping kept;

  StoredCoordinators(JdbcClient database, Access access, Places places, People people) {
    this.database = database;
    this.access = access;
    this.places = places;
    this.people = people;
    this.kept = Keeping.of(access, Places.KEEP, SUBJECT);
  }

  @Override
  @Transactional
  public void add(UUID id, UUID place, UUID record, LocalDate since) {
    access.requireSomewhere(Places.KEEP);
    Place own = kept.own(places.find(place));
    if (people.find(record).isEmpty()) {
      throw new ChangedMeanwhile();
    }
    kept.add(
        id,
        own.holder(),
        database
            .sql(
                """
                insert into welcome.coordinator (area_id, id, place_id, holder, record_id, since)
                values (:area, :id, :place, :holder, :record, :since)
                on conflict do nothing
                """)
            .param("place", place)
            .param("record", record)
            .param("since", since));
  }

  @Override
  @Transactional
  public void leave(UUID id, int version, LocalDate until) {
    kept.change(
        find(id),
        version,
        database
            .sql(
                """
                update welcome.coordinator set until = :until, version = version + 1
                where id = :id and version = :version and until is null and since <= :until
                """)
            .param("until", until),
        "left");
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PlaceCoordinator> find(UUID id) {
    access.requireSomewhere(Places.KEEP);
    return database
        .sql("select * from welcome.coordinator where id = :id")
        .param("id", id)
        .query((row, number) -> coordinator(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<PlaceCoordinator> of(UUID place) {
    access.requireSomewhere(Places.KEEP);
    return database
        .sql(
            """
            select * from welcome.coordinator
            where place_id = :place and until is null order by since, id
            """)
        .param("place", place)
        .query((row, number) -> coordinator(row))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Scheme scheme() {
    access.requireSomewhere(Places.READ);
    return database
        .sql("select courses, version from welcome.scheme")
        .query((row, number) ->
            new Scheme(List.of((UUID[]) row.getArray("courses").getArray()), row.getInt("version")))
        .optional()
        .orElse(new Scheme(List.of(), 0));
  }

  @Override
  @Transactional
  public void ask(int version, List<UUID> courses) {
    access.require(Exchanges.PAIR);
    ChangedMeanwhile.unlessOne(
        database
            .sql(
                version == 0
                    ? """
                    insert into welcome.scheme (area_id, courses)
                    select :area, :courses where :version = 0 on conflict do nothing
                    """
                    : """
                    update welcome.scheme set courses = :courses, version = version + 1
                    where area_id = :area and version = :version
                    """)
            .param("area", access.area().value())
            .param("courses", courses.toArray(UUID[]::new))
            .param("version", version)
            .update());
    access.audit(Exchanges.PAIR, SCHEME, access.area().value(), "courses asked for");
  }

  private static PlaceCoordinator coordinator(ResultSet row) throws SQLException {
    return new PlaceCoordinator(
        row.getObject("id", UUID.class),
        row.getObject("place_id", UUID.class),
        row.getString("holder"),
        row.getObject("record_id", UUID.class),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getInt("version"));
  }
}
