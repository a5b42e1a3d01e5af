package org.kith.returns.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;
import org.kith.returns.GivenFigure;
import org.kith.returns.PartnerReturn;
import org.kith.returns.SentReturn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent, as it is stored: version after version. */
@Component
class SentRows {
  private final JdbcClient database;
  private final Access access;

  SentRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  /** The latest version first. */
  List<SentReturn> of(String id) {
    Map<Integer, List<GivenFigure>> figures = new HashMap<>();
    database
        .sql(
            """
            select a.version, a.question, a.low, a.high, a.words, a.note, a.statement, q.unit
            from returns.answer a
            join returns.question q
              on q.area_id = a.area_id and q.request = a.request and q.number = a.question
            where a.request = :id order by a.version, a.question
            """)
        .param("id", id)
        .query(row -> {
          figures
              .computeIfAbsent(row.getInt("version"), version -> new ArrayList<>())
              .add(figure(row));
        });
    return database
        .sql(
            """
            select number, sent_at, sent_by, told_by, went_well, went_badly
            from returns.version where request = :id order by number desc
            """)
        .param("id", id)
        .query((row, number) ->
            new SentReturn(
                row.getInt("number"),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("sent_by"),
                row.getString("told_by"),
                figures.getOrDefault(row.getInt("number"), List.of()),
                row.getString("went_well"),
                row.getString("went_badly")))
        .list();
  }

  /** When each was sent last, as far as the actor may see it. */
  Map<String, Instant> last() {
    Map<String, Instant> last = new HashMap<>();
    database
        .sql("select request, max(sent_at) as at from returns.version group by request")
        .query(row -> {
          last.put(row.getString("request"), row.getTimestamp("at").toInstant());
        });
    return last;
  }

  void add(PartnerReturn about, SentReturn sent) {
    database
        .sql(
            """
            insert into returns.version (area_id, request, organisation, number, sent_at, sent_by,
              told_by, went_well, went_badly)
            values (:area, :id, :organisation, :number, :at, :by, :toldBy, :well, :badly)
            """)
        .param("area", access.area().value())
        .param("id", about.id())
        .param("organisation", about.organisation())
        .param("number", sent.number())
        .param("at", java.sql.Timestamp.from(sent.sentAt()))
        .param("by", sent.sentBy())
        .param("toldBy", sent.toldBy())
        .param("well", sent.wentWell())
        .param("badly", sent.wentBadly())
        .update();
    sent.figures().forEach(figure -> add(about, sent.number(), figure));
  }

  private void add(PartnerReturn about, int version, GivenFigure figure) {
    Amount amount = figure.amount();
    database
        .sql(
            """
            insert into returns.answer (area_id, request, organisation, version, question, low,
              high, words, note)
            values (:area, :id, :organisation, :version, :question, cast(:low as numeric),
              cast(:high as numeric), :words, :note)
            """)
        .param("area", access.area().value())
        .param("id", about.id())
        .param("organisation", about.organisation())
        .param("version", version)
        .param("question", figure.number())
        .param("low", amount == null ? null : amount.low())
        .param("high", amount == null ? null : amount.high())
        .param("words", figure.words())
        .param("note", figure.note())
        .update();
  }

  /** Which figure an answer became. */
  void became(String id, int version, int question, String statement) {
    database
        .sql(
            """
            update returns.answer set statement = :statement
            where request = :id and version = :version and question = :question
            """)
        .param("statement", statement)
        .param("id", id)
        .param("version", version)
        .param("question", question)
        .update();
  }

  private static GivenFigure figure(ResultSet row) throws SQLException {
    BigDecimal low = row.getBigDecimal("low");
    BigDecimal high = row.getBigDecimal("high");
    return new GivenFigure(
        row.getInt("question"),
        amount(Unit.of(row.getString("unit")).orElseThrow(), low, high),
        row.getString("words"),
        row.getString("note"),
        row.getString("statement"));
  }

  private static @Nullable Amount amount(
      Unit unit, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null && high == null ? null : new Amount(unit, low, high);
  }
}
