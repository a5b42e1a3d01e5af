package org.kith.activity.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.PersonalDataHolder;
import org.kith.activity.Session;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What phones said of somebody in the last weeks; nothing more than whether they were here. */
@Component
class OperationData implements PersonalDataHolder {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(Session.CLOCK);

  private final JdbcClient database;
  private final Access access;

  OperationData(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public Set<String> tables() {
    return Set.of("activity.operation");
  }

  @Override
  public List<Kept> about(Set<UUID> records) {
    return database
        .sql(
            """
            select o.holder, o.said_at, o.is_here, t.title
            from activity.operation o
            join activity.session s on s.area_id = o.area_id and s.id = o.session_id
            join activity.activity t on t.area_id = s.area_id and t.id = s.activity_id
            where o.area_id = :area and o.record_id = any (:records)
            order by o.said_at, o.id
            """)
        .param("area", access.area().value())
        .param("records", records.toArray(UUID[]::new))
        .query((row, number) -> {
          Instant at = row.getTimestamp("said_at").toInstant();
          String text =
              "Marked as %s at %s on %s"
                  .formatted(
                      row.getBoolean("is_here") ? "here" : "not here",
                      row.getString("title"),
                      WHEN.format(at));
          return new Kept(row.getString("holder"), "Mark on a register", at, text, false);
        })
        .list();
  }

  @Override
  public void erase(UUID record, UUID standIn) {
    database
        .sql(
            """
            update activity.operation set record_id = :standIn
            where area_id = :area and record_id = :record
            """)
        .param("standIn", standIn)
        .param("area", access.area().value())
        .param("record", record)
        .update();
  }
}
