package org.kith.welcome.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Action;
import org.kith.access.PersonalDataHolder;
import org.kith.activity.Session;
import org.kith.welcome.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked after a Place of Welcome, and when. */
@Component
class WelcomeOfPeople implements PersonalDataHolder {
  private static final String KIND = "Place of Welcome";

  private final JdbcClient database;

  WelcomeOfPeople(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Set<String> tables() {
    return Set.of("welcome.coordinator");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(Places.KEEP);
  }

  @Override
  public Set<String> staysCounted() {
    return Set.of(KIND);
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    return database
        .sql(
            """
            select c.holder, p.name, c.since, c.until from welcome.coordinator c
            join welcome.place p on p.area_id = c.area_id and p.id = c.place_id
            where c.record_id = any (:ids) order by c.since, c.id
            """)
        .param("ids", records.toArray(UUID[]::new))
        .query((row, number) -> {
          LocalDate until = row.getObject("until", LocalDate.class);
          return new Kept(
              row.getString("holder"),
              KIND,
              row.getObject("since", LocalDate.class).atStartOfDay(Session.CLOCK).toInstant(),
              "Looked after “%s”%s"
                  .formatted(row.getString("name"), until == null ? "" : " until " + until),
              false);
        })
        .list();
  }

  /** That somebody looked after the place stays; who, goes. */
  @Override
  public void erase(UUID record, UUID standIn) {
    database
        .sql("update welcome.coordinator set record_id = :standIn where record_id = :record")
        .param("standIn", standIn)
        .param("record", record)
        .update();
  }

  @Override
  public Set<UUID> seenSince(Collection<UUID> records, Instant moment) {
    return new HashSet<>(
        database
            .sql(
                """
                select distinct record_id from welcome.coordinator
                where record_id = any (:records) and (until is null or until >= :day)
                """)
            .param("records", records.toArray(UUID[]::new))
            .param("day", moment.atZone(Session.CLOCK).toLocalDate())
            .query((row, number) -> row.getObject("record_id", UUID.class))
            .list());
  }
}
