package org.kith.governance.domain;

import static org.kith.governance.domain.Columns.day;
import static org.kith.governance.domain.Columns.idOf;
import static org.kith.governance.domain.Columns.kindOf;
import static org.kith.governance.domain.Columns.subject;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.governance.LogEntry;
import org.kith.governance.LogEvent;
import org.kith.governance.LogKind;
import org.kith.governance.LogText;
import org.kith.governance.LogText.Chance;
import org.kith.governance.Rating;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The log as it is stored; callers bring the transaction. */
@Component
class LogRows {
  private final JdbcClient database;
  private final Access access;

  LogRows(JdbcClient database, Access access) {
    this.database = database;
    this.access = access;
  }

  List<LogEntry> all() {
    return database.sql("select * from governance.log").query(LogRows::read).list().stream()
        .sorted(LogEntry.MOST_PRESSING)
        .toList();
  }

  Optional<LogEntry> entry(UUID id) {
    return database
        .sql("select * from governance.log where id = :id")
        .param("id", id)
        .query(LogRows::read)
        .optional();
  }

  void add(UUID id, LogKind kind, LogText says) {
    with(
            database
                .sql(
                    """
                    insert into governance.log (area_id, id, kind, title, description, rating,
                      rating_reason, owner, raised_on, review_due, likelihood, impact, about_kind,
                      about_id, meeting)
                    values (:area, :id, :kind, :title, :description, :rating, :reason, :owner,
                      :raised, :review, :likelihood, :impact, :aboutKind, :aboutId, :meeting)
                    """)
                .param("area", access.area().value())
                .param("kind", kind.id()),
            id,
            says)
        .update();
  }

  /** False where the version is another. */
  boolean change(UUID id, int version, LogText says) {
    return with(
                database
                    .sql(
                        """
                        update governance.log set title = :title, description = :description,
                          rating = :rating, rating_reason = :reason, owner = :owner,
                          raised_on = :raised, review_due = :review, likelihood = :likelihood,
                          impact = :impact, about_kind = :aboutKind, about_id = :aboutId,
                          meeting = :meeting, version = version + 1
                        where id = :id and version = :version and closed_on is null
                        """)
                    .param("version", version),
                id,
                says)
            .update()
        == 1;
  }

  boolean close(UUID id, int version, LocalDate on, String happened) {
    return database
            .sql(
                """
                update governance.log
                set closed_on = :on, happened = :happened, version = version + 1
                where id = :id and version = :version and closed_on is null
                """)
            .param("on", on)
            .param("happened", happened)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  boolean reopen(UUID id, int version) {
    return database
            .sql(
                """
                update governance.log set closed_on = null, happened = '', version = version + 1
                where id = :id and version = :version
                """)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  /** In order; whoever adds one has just written the entry, and so waits for nobody else. */
  void addEvent(UUID entry, LogEvent event) {
    database
        .sql(
            """
            insert into governance.log_event (area_id, entry, number, what, rating, reason, at, actor)
            select :area, :entry, coalesce(max(number), 0) + 1, :what, :rating, :reason, :at, :by
            from governance.log_event where entry = :entry
            """)
        .param("area", access.area().value())
        .param("entry", entry)
        .param("what", event.what().id())
        .param("rating", event.rating().id())
        .param("reason", event.reason())
        .param("at", event.at().atOffset(ZoneOffset.UTC))
        .param("by", event.by())
        .update();
  }

  List<LogEvent> events(UUID entry) {
    return database
        .sql("select * from governance.log_event where entry = :entry order by number")
        .param("entry", entry)
        .query((row, number) ->
            new LogEvent(
                LogEvent.What.of(row.getString("what")),
                Rating.of(row.getString("rating")),
                row.getString("reason"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor")))
        .list();
  }

  private static StatementSpec with(StatementSpec statement, UUID id, LogText says) {
    Chance chance = says.chance();
    return statement
        .param("id", id)
        .param("title", says.title())
        .param("description", says.description())
        .param("rating", says.rating().id())
        .param("reason", says.ratingReason())
        .param("owner", says.owner())
        .param("raised", says.raisedOn())
        .param("review", says.reviewDue())
        .param("likelihood", chance == null ? null : chance.likelihood())
        .param("impact", chance == null ? null : chance.impact())
        .param("aboutKind", kindOf(says.about()))
        .param("aboutId", idOf(says.about()))
        .param("meeting", says.meeting());
  }

  private static LogEntry read(ResultSet row, int number) throws SQLException {
    int likelihood = row.getInt("likelihood");
    @Nullable Chance chance = likelihood == 0 ? null : new Chance(likelihood, row.getInt("impact"));
    LocalDate raised = row.getObject("raised_on", LocalDate.class);
    return new LogEntry(
        row.getObject("id", UUID.class),
        LogKind.of(row.getString("kind")),
        new LogText(
            row.getString("title"),
            row.getString("description"),
            Rating.of(row.getString("rating")),
            row.getString("rating_reason"),
            row.getString("owner"),
            raised,
            day(row, "review_due"),
            chance,
            subject(row),
            row.getObject("meeting", UUID.class)),
        day(row, "closed_on"),
        row.getString("happened"),
        row.getInt("version"));
  }
}
