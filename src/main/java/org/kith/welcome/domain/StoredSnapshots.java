package org.kith.welcome.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Scope;
import org.kith.access.Today;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.welcome.Openings;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.kith.welcome.Snapshot;
import org.kith.welcome.SnapshotDetails;
import org.kith.welcome.SnapshotRefused;
import org.kith.welcome.Snapshots;
import org.kith.welcome.Whither;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredSnapshots implements Snapshots {
  private final JdbcClient database;
  private final Access access;
  private final Places places;
  private final Histories histories;
  private final Today today;

  StoredSnapshots(
      JdbcClient database, Access access, Places places, Histories histories, Today today) {
    this.database = database;
    this.access = access;
    this.places = places;
    this.histories = histories;
    this.today = today;
  }

  @Override
  @Transactional
  public void tell(UUID id, YearMonth month, int version, SnapshotDetails details) {
    access.requireSomewhere(Places.TELL);
    Place place = places.find(id).orElseThrow(ChangedMeanwhile::new);
    access.require(Places.TELL, Scope.organisation(place.holder()));
    if (month.isAfter(YearMonth.from(today.day()))) {
      throw SnapshotRefused.notBegun();
    }
    if (!places.openings(id).wasOpenIn(month)) {
      throw SnapshotRefused.wasClosed();
    }
    if (find(id, month).filter(told -> told.details().equals(details)).isPresent()) {
      return;
    }
    ChangedMeanwhile.unlessOne(with(save(version), place, month, version, details).update());
    for (Whither whither : Whither.values()) {
      signpost(place, month, whither, details.signposted().getOrDefault(whither, 0));
    }
    access.audit(Places.TELL, SUBJECT, id + "/" + month, version == 0 ? "told" : "corrected");
  }

  private StatementSpec save(int version) {
    return version == 0
        ? database.sql(
            """
            insert into welcome.snapshot
              (area_id, place_id, month, holder, attendance, new_faces, volunteers,
               volunteer_minutes, story, may_publish, version)
            values (:area, :place, :month, :holder, :attendance, :faces, :volunteers, :minutes,
              :story, :publish, :version + 1)
            on conflict do nothing
            """)
        : database.sql(
            """
            update welcome.snapshot set attendance = :attendance, new_faces = :faces,
              volunteers = :volunteers, volunteer_minutes = :minutes, story = :story,
              may_publish = :publish, version = version + 1
            where area_id = :area and place_id = :place and month = :month and holder = :holder
              and version = :version
            """);
  }

  private StatementSpec with(
      StatementSpec statement, Place place, YearMonth month, int version, SnapshotDetails details) {
    return statement
        .param("area", access.area().value())
        .param("place", place.id())
        .param("month", month.atDay(1))
        .param("holder", place.holder())
        .param("attendance", details.attendance())
        .param("faces", details.newFaces())
        .param("volunteers", details.volunteers())
        .param("minutes", details.volunteerMinutes())
        .param("story", details.story())
        .param("publish", details.mayPublish())
        .param("version", version);
  }

  private void signpost(Place place, YearMonth month, Whither whither, int times) {
    database
        .sql(
            """
            insert into welcome.signposted (area_id, place_id, month, whither, holder, number)
            values (:area, :place, :month, :whither, :holder, :number)
            on conflict (area_id, place_id, month, whither) do update set number = excluded.number
            """)
        .param("area", access.area().value())
        .param("place", place.id())
        .param("month", month.atDay(1))
        .param("whither", whither.id())
        .param("holder", place.holder())
        .param("number", times)
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Snapshot> find(UUID place, YearMonth month) {
    return of(place).stream().filter(one -> one.month().equals(month)).findFirst();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Snapshot> of(UUID place) {
    access.requireSomewhere(Places.READ);
    Map<LocalDate, Map<Whither, Integer>> signposted = new HashMap<>();
    database
        .sql("select * from welcome.signposted where place_id = :place and number > 0")
        .param("place", place)
        .query(row -> {
          signposted
              .computeIfAbsent(
                  row.getObject("month", LocalDate.class), _ -> new EnumMap<>(Whither.class))
              .put(Whither.of(row.getString("whither")), row.getInt("number"));
        });
    return database
        .sql("select * from welcome.snapshot where place_id = :place order by month desc")
        .param("place", place)
        .query((row, number) -> snapshot(row, signposted))
        .list();
  }

  private static Snapshot snapshot(ResultSet row, Map<LocalDate, Map<Whither, Integer>> signposted)
      throws SQLException {
    LocalDate month = row.getObject("month", LocalDate.class);
    return new Snapshot(
        row.getObject("place_id", UUID.class),
        row.getString("holder"),
        YearMonth.from(month),
        new SnapshotDetails(
            row.getInt("attendance"),
            row.getInt("new_faces"),
            row.getInt("volunteers"),
            row.getInt("volunteer_minutes"),
            signposted.getOrDefault(month, Map.of()),
            row.getString("story"),
            row.getBoolean("may_publish")),
        row.getInt("version"));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Owing> owing() {
    access.requireSomewhere(Places.READ);
    Map<UUID, Openings> openings = histories.byPlace();
    Map<UUID, YearMonth> told = told();
    return places.open().stream()
        .filter(place -> access.who().may(Places.READ, Scope.organisation(place.holder())))
        .map(place -> owing(place, openings.getOrDefault(place.id(), Openings.NONE), told))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Owing owing(Place place) {
    access.requireSomewhere(Places.READ);
    return owing(place, places.openings(place.id()), told());
  }

  private Owing owing(Place place, Openings openings, Map<UUID, YearMonth> told) {
    return new Owing(
        place, OwedMonths.of(openings, told.get(place.id()), YearMonth.from(today.day())));
  }

  /** The last month that each place told. */
  private Map<UUID, YearMonth> told() {
    Map<UUID, YearMonth> told = new HashMap<>();
    database
        .sql("select place_id, max(month) as month from welcome.snapshot group by place_id")
        .query(row -> {
          told.put(
              row.getObject("place_id", UUID.class),
              YearMonth.from(row.getObject("month", LocalDate.class)));
        });
    return told;
  }
}
