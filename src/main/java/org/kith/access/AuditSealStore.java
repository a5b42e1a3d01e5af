package org.kith.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.kith.kernel.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit trail and its seals in the database, in the running transaction's area. */
@Component
class AuditSealStore {
  private final JdbcClient database;

  AuditSealStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * Waits until nobody is between writing an entry and committing it, then tells the last id: no
   * entry with a lower one can still appear, as whoever writes holds this lock, shared, from before
   * the entry has an id. Gives up after two seconds, in which new entries have to wait too.
   */
  long lastSettled(AreaId area) {
    database.sql("set local lock_timeout = '2s'").update();
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('audit:' || :area, 0))")
        .param("area", area.value())
        .query((row, number) -> number)
        .list();
    return database.sql("select coalesce(max(id), 0) from access.audit").query(Long.class).single();
  }

  /** One at a time in an area, whichever process it is in. */
  void lockSealing(AreaId area) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended('audit-seal:' || :area, 0))")
        .param("area", area.value())
        .query((row, number) -> number)
        .list();
  }

  AuditSeal last() {
    return database
        .sql(
            """
            select number, through, entries, at, key_mark, seal from access.audit_seal
            order by number desc limit 1
            """)
        .query((row, number) -> seal(row))
        .optional()
        .orElse(AuditSeal.NONE);
  }

  List<AuditSeal> all() {
    return database
        .sql(
            """
            select number, through, entries, at, key_mark, seal from access.audit_seal
            order by number
            """)
        .query((row, number) -> seal(row))
        .list();
  }

  void add(AreaId area, AuditSeal seal) {
    database
        .sql(
            """
            insert into access.audit_seal (area_id, number, through, entries, at, key_mark, seal)
            values (:area, :number, :through, :entries, :at, :key, :seal)
            """)
        .param("area", area.value())
        .param("number", seal.number())
        .param("through", seal.through())
        .param("entries", seal.entries())
        .param("at", Timestamp.from(seal.at()))
        .param("key", seal.keyMark())
        .param("seal", seal.seal())
        .update();
  }

  /** Entries after one id and through another, at most so many, in the order of their ids. */
  List<SealedEntry> entries(long after, long through, int most) {
    return database
        .sql(
            """
            select id, at, actor, purpose, action, subject_kind, subject_id, reason
            from access.audit where id > :after and id <= :through
            order by id limit :most
            """)
        .param("after", after)
        .param("through", through)
        .param("most", most)
        .query((row, number) ->
            new SealedEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                List.of(
                    row.getString("actor"),
                    row.getString("purpose"),
                    row.getString("action"),
                    row.getString("subject_kind"),
                    row.getString("subject_id"),
                    row.getString("reason"))))
        .list();
  }

  /** What no seal covers yet. */
  AuditCheck.Tail tail(long after) {
    return database
        .sql("select count(*) as entries, min(at) as since from access.audit where id > :after")
        .param("after", after)
        .query((row, number) -> {
          Timestamp since = row.getTimestamp("since");
          return new AuditCheck.Tail(
              row.getInt("entries"), since == null ? Instant.EPOCH : since.toInstant());
        })
        .single();
  }

  private static AuditSeal seal(ResultSet row) throws SQLException {
    return new AuditSeal(
        row.getInt("number"),
        row.getLong("through"),
        row.getInt("entries"),
        row.getTimestamp("at").toInstant(),
        row.getString("key_mark"),
        row.getBytes("seal"));
  }
}
