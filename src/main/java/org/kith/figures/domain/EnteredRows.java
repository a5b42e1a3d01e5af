package org.kith.figures.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.access.Access;
import org.kith.figures.Kind;
import org.kith.figures.NewStatement;
import org.kith.figures.Standing.State;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what people enter, and what became of it. */
@Component
class EnteredRows {
  private final JdbcClient database;
  private final Access access;

  EnteredRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  static State state(String stored) {
    return State.valueOf(stored.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** The entry, locked until the transaction ends. */
  Optional<EnteredRow> locked(String id) {
    return database
        .sql(
            """
            select id, subject, definition, kind, state, entered_by, supersedes, superseded_by
            from figures.statement where id = :id for update
            """)
        .param("id", id)
        .query((row, number) ->
            new EnteredRow(
                row.getString("id"),
                row.getString("subject"),
                row.getString("definition"),
                row.getString("kind").equals(Kind.COUNTED.id()),
                state(row.getString("state")),
                row.getString("entered_by"),
                row.getString("supersedes"),
                row.getString("superseded_by")))
        .optional();
  }

  /** What was entered with this form already. */
  Optional<String> enteredOnce(String once) {
    return once.isEmpty()
        ? Optional.empty()
        : database
            .sql("select id from figures.statement where once = :once")
            .param("once", once)
            .query(String.class)
            .optional();
  }

  /** A correction is a part of what the corrected entry was a part of. */
  void enter(String id, String definition, NewStatement entered) {
    database
        .sql(
            """
            insert into figures.statement (
              area_id, id, subject, definition, kind, unit, low, high, words, period, breakdown,
              part_of, complete, base, source, section, note, position, state, entered_by,
              supersedes, why, once)
            values (
              :area, :id, :subject, :definition, :kind, :unit, :low, :high, :words, :period,
              :breakdown,
              (select s.part_of from figures.statement s where s.id = :supersedes),
              coalesce((select s.complete from figures.statement s where s.id = :supersedes), ''),
              :base, :source, :section, :note,
              (select coalesce(max(s.position), 0) + 1 from figures.statement s
               where s.source = :source),
              'entered', :who, :supersedes, :why, nullif(:once, ''))
            """)
        .paramSource(
            new MapSqlParameterSource()
                .addValue("area", access.area().value())
                .addValue("id", id)
                .addValue("subject", entered.subject())
                .addValue("definition", definition)
                .addValue("kind", entered.kind().id())
                .addValue("unit", entered.amount().unit().id())
                .addValue("low", entered.amount().low())
                .addValue("high", entered.amount().high())
                .addValue("words", entered.words())
                .addValue("period", entered.period().words())
                .addValue("breakdown", entered.breakdown().toString())
                .addValue("base", entered.base())
                .addValue("source", entered.source())
                .addValue("section", entered.section())
                .addValue("note", entered.note())
                .addValue("who", access.who().name())
                .addValue("supersedes", entered.supersedes(), java.sql.Types.VARCHAR)
                .addValue("why", entered.why())
                .addValue("once", entered.once()))
        .update();
  }

  /** What was entered anew waits no longer itself. */
  void enteredAnew(String id, String by) {
    database
        .sql(
            """
            update figures.statement set superseded_by = :by, version = version + 1 where id = :id
            """)
        .param("id", id)
        .param("by", by)
        .update();
  }

  void approve(String id, String ownReason) {
    database
        .sql(
            """
            update figures.statement set state = 'approved', approved_by = :who,
              approved_at = now(), own_reason = :reason, version = version + 1
            where id = :id
            """)
        .param("id", id)
        .param("who", access.who().name())
        .param("reason", ownReason)
        .update();
  }

  void sendBack(String id, String reason) {
    database
        .sql(
            """
            update figures.statement set state = 'sent-back', sent_back_by = :who,
              sent_back_reason = :reason, version = version + 1
            where id = :id
            """)
        .param("id", id)
        .param("who", access.who().name())
        .param("reason", reason)
        .update();
  }

  /** Everybody may see them, what they are called, and where they are taken from. */
  int publish(List<String> ids) {
    int published =
        database
            .sql(
                """
                update figures.statement set published = true
                where id = any (:ids) and state = 'approved' and superseded_by is null
                """)
            .param("ids", ids.toArray(String[]::new))
            .update();
    database
        .sql(
            """
            update figures.definition d set published = true
            from figures.statement s
            where s.id = any (:ids) and s.subject = d.subject and s.definition = d.definition
            """)
        .param("ids", ids.toArray(String[]::new))
        .update();
    database
        .sql(
            """
            update figures.source d set shown = true
            from figures.statement s where s.id = any (:ids) and s.source = d.id
            """)
        .param("ids", ids.toArray(String[]::new))
        .update();
    return published;
  }
}
