package org.kith.casework.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.casework.Concern;
import org.kith.casework.ConcernLine;
import org.kith.casework.NewConcern;
import org.kith.casework.Receipt;
import org.kith.casework.Step;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Concerns in the database, which cannot read them. */
@Component
class ConcernRows {
  private final JdbcClient database;
  private final Access access;
  private final ConcernSeal seal;
  private final Clock clock;

  ConcernRows(JdbcClient database, Access access, ConcernSeal seal, Clock clock) {
    this.database = database;
    this.access = access;
    this.seal = seal;
    this.clock = clock;
  }

  void add(UUID id, String reference, NewConcern told) {
    OffsetDateTime now = now();
    database
        .sql(
            """
            insert into casework.concern
              (area_id, id, reference, holder, told_at, told_by, sealed)
            values (:area, :id, :reference, :holder, :now, :by, :sealed)
            """)
        .param("area", access.area().value())
        .param("id", id)
        .param("reference", reference)
        .param("holder", told.holder())
        .param("now", now)
        .param("by", access.who().name())
        .param("sealed", seal.seal(told.words(), access.area(), id))
        .update();
    database
        .sql(
            """
            insert into casework.receipt (area_id, reference, teller, told_at)
            values (:area, :reference, :teller, :now)
            """)
        .param("area", access.area().value())
        .param("reference", reference)
        .param("teller", access.who().name())
        .param("now", now)
        .update();
  }

  List<Receipt> receipts() {
    return database
        .sql(
            """
            select reference, told_at from casework.receipt where teller = :teller
            order by told_at desc, reference
            """)
        .param("teller", access.who().name())
        .query((row, number) -> new Receipt(row.getString("reference"), at(row, "told_at")))
        .list();
  }

  List<ConcernLine> lines(boolean closed) {
    return database
        .sql(
            """
            select * from casework.concern where area_id = :area and (state = 'closed') = :closed
            order by told_at desc, id
            """)
        .param("area", access.area().value())
        .param("closed", closed)
        .query((row, number) -> line(row))
        .list();
  }

  Optional<ConcernLine> line(UUID id) {
    return database
        .sql("select * from casework.concern where id = :id")
        .param("id", id)
        .query((row, number) -> line(row))
        .optional();
  }

  Optional<Concern> concern(UUID id) {
    return database
        .sql("select * from casework.concern where id = :id")
        .param("id", id)
        .query((row, number) ->
            new Concern(
                line(row),
                row.getString("told_by"),
                seal.open(row.getBytes("sealed"), NewConcern.Words.class, access.area(), id),
                steps(id),
                row.getInt("version")))
        .optional();
  }

  private List<Step> steps(UUID concern) {
    return database
        .sql("select * from casework.step where concern_id = :concern order by at, id")
        .param("concern", concern)
        .query((row, number) ->
            new Step(
                at(row, "at"),
                row.getString("by"),
                seal.open(
                    row.getBytes("sealed"),
                    Step.Words.class,
                    access.area(),
                    row.getObject("id", UUID.class))))
        .list();
  }

  void addStep(ConcernLine concern, Step.Words words) {
    UUID id = UUID.randomUUID();
    database
        .sql(
            """
            insert into casework.step (area_id, concern_id, id, holder, at, by, sealed)
            values (:area, :concern, :id, :holder, :now, :by, :sealed)
            """)
        .param("area", access.area().value())
        .param("concern", concern.id())
        .param("id", id)
        .param("holder", concern.holder())
        .param("now", now())
        .param("by", access.who().name())
        .param("sealed", seal.seal(words, access.area(), id))
        .update();
  }

  /**
   * @param lead who sees to it from now on
   * @param isNews whether that lead has to be told by letter
   */
  void move(UUID id, int version, ConcernLine.State state, String lead, boolean isNews) {
    int changed =
        database
            .sql(
                """
                update casework.concern
                set state = :state, lead = :lead, letters_due = :news, version = version + 1
                where id = :id and version = :version and state <> 'closed'
                """)
            .param("state", state.name().toLowerCase(Locale.ROOT))
            .param("lead", lead)
            .param("news", isNews)
            .param("id", id)
            .param("version", version)
            .update();
    if (changed == 0) {
      throw new ChangedMeanwhile();
    }
  }

  private static ConcernLine line(ResultSet row) throws SQLException {
    return new ConcernLine(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getString("holder"),
        at(row, "told_at"),
        ConcernLine.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getString("lead"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
