package org.kith.people.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.PersonalDataHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which file a record came out of, and what a file says that is being imported. */
@Component
class ImportedData implements PersonalDataHolder {
  private final JdbcClient database;

  ImportedData(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Set<String> tables() {
    return Set.of("people.imported", "people.staged");
  }

  /** What is staged is told once it is a record, and gone within days where it never is. */
  @Override
  public List<Kept> about(Set<UUID> records) {
    return database
        .sql(
            """
            select i.holder, r.recorded_at from people.imported i
            join people.record r on r.area_id = i.area_id and r.id = i.record_id
            where i.record_id = any (:records) order by r.recorded_at
            """)
        .param("records", records.toArray(UUID[]::new))
        .query((row, number) ->
            new Kept(
                row.getString("holder"),
                "Origin of a record",
                row.getTimestamp("recorded_at").toInstant(),
                "Came out of a file, such as a register",
                false))
        .list();
  }

  @Override
  public void erase(UUID record, UUID standIn) {
    database
        .sql("delete from people.imported where record_id = :record")
        .param("record", record)
        .update();
    database
        .sql("delete from people.staged where record_id = :record")
        .param("record", record)
        .update();
  }
}
