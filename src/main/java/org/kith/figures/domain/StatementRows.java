package org.kith.figures.domain;

import org.kith.access.Access;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes loaded statements: their sources published them, and whoever loads approves them. */
@Component
class StatementRows {
  private final JdbcClient database;
  private final Access access;

  StatementRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  boolean exists(String id) {
    return database
        .sql("select exists (select from figures.statement where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  void save(StatementRow row) {
    database
        .sql(
            """
            insert into figures.statement (
              area_id, id, subject, definition, kind, unit, low, high, first_day, last_day, words,
              period, breakdown, part_of, complete, base, source, section, note, position,
              state, published, entered_by, approved_by, approved_at)
            values (
              :area, :id, :subject, :definition, :kind, :unit, :low, :high, :first, :last, :words,
              :period, :breakdown, nullif(:partOf, ''), :complete, :base, :source, :section, :note,
              :position, 'approved', true, :who, :who, now())
            on conflict (area_id, id) do update set
              subject = excluded.subject, definition = excluded.definition, kind = excluded.kind,
              unit = excluded.unit, low = excluded.low, high = excluded.high,
              first_day = excluded.first_day, last_day = excluded.last_day, words = excluded.words,
              period = excluded.period, breakdown = excluded.breakdown, part_of = excluded.part_of,
              complete = excluded.complete, base = excluded.base, source = excluded.source,
              section = excluded.section, note = excluded.note, position = excluded.position,
              approved_by = excluded.approved_by, approved_at = excluded.approved_at,
              entered_by = excluded.entered_by, state = excluded.state,
              published = excluded.published, sent_back_by = null, version = figures.statement.version + 1
            """)
        .paramSource(
            new MapSqlParameterSource()
                .addValue("area", access.area().value())
                .addValue("id", row.id())
                .addValue("subject", row.subject())
                .addValue("definition", row.definition())
                .addValue("kind", row.kind().id())
                .addValue("unit", row.unit().id())
                .addValue("low", row.low())
                .addValue("high", row.high())
                .addValue("first", row.first())
                .addValue("last", row.last())
                .addValue("words", row.words())
                .addValue("period", row.period().words())
                .addValue("breakdown", row.breakdown().toString())
                .addValue("partOf", row.partOf())
                .addValue("complete", row.complete())
                .addValue("base", row.base())
                .addValue("source", row.source())
                .addValue("section", row.section())
                .addValue("note", row.note())
                .addValue("position", row.position())
                .addValue("who", access.who().name()))
        .update();
  }
}
