package org.kith.people.linkage;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.PersonalDataHolder;
import org.kith.people.SamePerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of a person's records and others. */
@Component
class LinkData implements PersonalDataHolder {
  private static final String KIND = "Comparison of records";

  private final JdbcClient database;
  private final Access access;

  LinkData(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  @Override
  public Set<String> tables() {
    return Set.of("people.link", "people.linkage_key", "people.linkage_seen");
  }

  @Override
  public Set<Action> needs() {
    return Set.of(SamePerson.LINK);
  }

  /** The reason that somebody gave may tell of the other record's person. */
  @Override
  public List<Kept> about(Set<UUID> records) {
    return database
        .sql(
            """
            select r.holder, l.state, l.reason, l.decided_at
            from people.link l
            join people.record r on r.area_id = l.area_id and r.id in (l.a, l.b)
            where l.area_id = :area and r.id = any (:records) and l.state <> 'waiting'
            order by l.decided_at, l.id
            """)
        .param("area", access.area().value())
        .param("records", records.toArray(UUID[]::new))
        .query((row, number) -> {
          @Nullable Timestamp at = row.getTimestamp("decided_at");
          String reason = row.getString("reason");
          String what =
              row.getString("state").equals("same")
                  ? "Found to be of the same person as another record."
                  : "Found to be of another person than another record.";
          return new Kept(
              row.getString("holder"),
              KIND,
              at == null ? null : at.toInstant(),
              reason.isEmpty() ? what : what + "\n" + reason,
              !reason.isEmpty());
        })
        .list();
  }

  /** The stand-in stays joined with the records that the record was joined with. */
  @Override
  public void erase(UUID record, UUID standIn) {
    each(record, "delete from people.linkage_key where record_id = :record");
    each(record, "delete from people.linkage_seen where record_id = :record");
    each(record, "delete from people.link where a = :record and state <> 'same'");
    each(record, "delete from people.link where b = :record and state <> 'same'");
    database
        .sql(
            """
            update people.link
            set a = least(:standIn, case a when :record then b else a end),
              b = greatest(:standIn, case a when :record then b else a end),
              reason = '', weight = null, probability = null, version = version + 1
            where a = :record or b = :record
            """)
        .param("record", record)
        .param("standIn", standIn)
        .update();
  }

  private void each(UUID record, String statement) {
    database.sql(statement).param("record", record).update();
  }
}
