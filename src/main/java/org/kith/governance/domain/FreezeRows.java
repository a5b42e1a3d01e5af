package org.kith.governance.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Access;
import org.kith.governance.Freeze;
import org.kith.governance.Freeze.Allowed;
import org.kith.governance.Freeze.FreezeText;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Freezes and their exceptions as they are kept. There are few: elections are years apart. */
@Component
class FreezeRows {
  private final JdbcClient database;
  private final Access access;

  FreezeRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  private record Row(UUID freeze, Allowed allowed) {}

  /** Latest first. */
  List<Freeze> all() {
    Map<UUID, List<Row>> exceptions =
        database
            .sql(
                """
                select freeze_id, subject_kind, subject_id, reason, allowed_by, allowed_at, used_at
                from governance.freeze_exception order by allowed_at, id
                """)
            .query(FreezeRows::exception)
            .list()
            .stream()
            .collect(Collectors.groupingBy(Row::freeze));
    return database
        .sql(
            """
            select id, starts, ends, reason, decided_by, entered_by, given_up_reason, version
            from governance.publishing_freeze order by starts desc, id
            """)
        .query((row, number) -> freeze(row, exceptions))
        .list();
  }

  private static Freeze freeze(ResultSet row, Map<UUID, List<Row>> exceptions) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Freeze(
        id,
        new FreezeText(
            row.getObject("starts", LocalDate.class),
            row.getObject("ends", LocalDate.class),
            row.getString("reason"),
            row.getString("decided_by")),
        row.getString("entered_by"),
        row.getString("given_up_reason"),
        row.getInt("version"),
        exceptions.getOrDefault(id, List.of()).stream().map(Row::allowed).toList());
  }

  private static Row exception(ResultSet row, int number) throws SQLException {
    var used = row.getTimestamp("used_at");
    return new Row(
        row.getObject("freeze_id", UUID.class),
        new Allowed(
            row.getString("subject_kind"),
            row.getString("subject_id"),
            row.getString("reason"),
            row.getString("allowed_by"),
            row.getTimestamp("allowed_at").toInstant(),
            used == null ? null : used.toInstant()));
  }

  void add(UUID id, FreezeText says) {
    with(
            database.sql(
                """
                insert into governance.publishing_freeze
                  (area_id, id, starts, ends, reason, decided_by, entered_by)
                values (:area, :id, :starts, :ends, :reason, :decidedBy, :who)
                """),
            id,
            says)
        .param("area", access.area().value())
        .param("who", access.who().name())
        .update();
  }

  void change(UUID id, int version, FreezeText says) {
    requireOne(
        with(
                database.sql(
                    """
                    update governance.publishing_freeze set starts = :starts, ends = :ends,
                      reason = :reason, decided_by = :decidedBy, version = version + 1
                    where id = :id and version = :version and given_up_reason = ''
                    """),
                id,
                says)
            .param("version", version)
            .update());
  }

  void giveUp(UUID id, int version, String reason) {
    requireOne(
        database
            .sql(
                """
                update governance.publishing_freeze set given_up_reason = :reason, version = version + 1
                where id = :id and version = :version and given_up_reason = ''
                """)
            .param("id", id)
            .param("version", version)
            .param("reason", reason)
            .update());
  }

  void allow(UUID freeze, String kind, String subject, String reason) {
    database
        .sql(
            """
            insert into governance.freeze_exception
              (area_id, id, freeze_id, subject_kind, subject_id, reason, allowed_by)
            values (:area, gen_random_uuid(), :freeze, :kind, :subject, :reason, :who)
            """)
        .param("area", access.area().value())
        .param("freeze", freeze)
        .param("kind", kind)
        .param("subject", subject)
        .param("reason", reason)
        .param("who", access.who().name())
        .update();
  }

  /** Uses up one exception that was not used yet, and tells whether there was any. */
  boolean use(UUID freeze, String kind, String subject) {
    return database
            .sql(
                """
                update governance.freeze_exception set used_at = now()
                where (area_id, id) in (
                  select area_id, id from governance.freeze_exception
                  where freeze_id = :freeze and subject_kind = :kind and subject_id = :subject
                    and used_at is null
                  order by allowed_at limit 1 for update)
                """)
            .param("freeze", freeze)
            .param("kind", kind)
            .param("subject", subject)
            .update()
        > 0;
  }

  private static void requireOne(int changed) {
    if (changed == 0) {
      throw new ChangedMeanwhile();
    }
  }

  private static StatementSpec with(StatementSpec statement, UUID id, FreezeText says) {
    return statement
        .param("id", id)
        .param("starts", says.starts())
        .param("ends", says.ends())
        .param("reason", says.reason())
        .param("decidedBy", says.decidedBy());
  }
}
