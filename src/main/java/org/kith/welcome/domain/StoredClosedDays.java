package org.kith.welcome.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Keeping;
import org.kith.welcome.ClosedDay;
import org.kith.welcome.ClosedDay.Why;
import org.kith.welcome.ClosedDays;
import org.kith.welcome.Place;
import org.kith.welcome.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredClosedDays implements ClosedDays {
  private final JdbcClient database;
  private final Access access;
  private final Places places;
  private final Keeping kept;

  StoredClosedDays(JdbcClient database, Access access, Places places) {
    this.database = database;
    this.access = access;
    this.places = places;
    this.kept = Keeping.of(access, Places.TELL, Places.SUBJECT).published();
  }

  @Override
  @Transactional
  public void tell(UUID id, UUID place, LocalDate first, LocalDate last, Why why) {
    Place own = kept.own(places.find(place));
    int added =
        database
            .sql(
                """
                insert into welcome.closed_days
                  (area_id, id, place_id, holder, first_day, last_day, why)
                values (:area, :id, :place, :holder, :first, :last, :why)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", id)
            .param("place", place)
            .param("holder", own.holder())
            .param("first", first)
            .param("last", last)
            .param("why", why.id())
            .update();
    if (added == 1) {
      kept.audit(place, "closed days told");
    }
  }

  @Override
  @Transactional
  public void takeBack(UUID id, int version) {
    ClosedDay told =
        kept.change(
            find(id),
            version,
            database.sql(
                """
                update welcome.closed_days set is_taken_back = true, version = version + 1
                where id = :id and version = :version and not is_taken_back
                """),
            "notice taken back");
    kept.audit(told.place(), "open after all");
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ClosedDay> find(UUID id) {
    return database
        .sql("select * from welcome.closed_days where id = :id and not is_taken_back")
        .param("id", id)
        .query((row, number) -> closed(row))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public List<ClosedDay> from(LocalDate day) {
    return database
        .sql(
            """
            select * from welcome.closed_days
            where last_day >= :day and not is_taken_back order by first_day, id
            """)
        .param("day", day)
        .query((row, number) -> closed(row))
        .list();
  }

  private static ClosedDay closed(ResultSet row) throws SQLException {
    return new ClosedDay(
        row.getObject("id", UUID.class),
        row.getObject("place_id", UUID.class),
        row.getString("holder"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        Why.of(row.getString("why")),
        row.getInt("version"));
  }
}
