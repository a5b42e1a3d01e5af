package org.kith.outbox.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Access;
import org.kith.outbox.Channel;
import org.kith.outbox.Outbox;
import org.kith.outbox.Sender;
import org.kith.outbox.domain.Overview.Batch;
import org.kith.outbox.domain.Overview.Count;
import org.kith.outbox.domain.Overview.Failed;
import org.kith.outbox.domain.Overview.JobState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how messages stand, for those who look after them. */
@Component
@Transactional(readOnly = true)
public class Overviews {
  private static final int DAYS = 30;

  private final JdbcClient database;
  private final Access access;
  private final Clock clock;
  private final List<Sender> senders;

  Overviews(JdbcClient database, Access access, Clock clock, ObjectProvider<Sender> senders) {
    this.database = database;
    this.access = access;
    this.clock = clock;
    this.senders = senders.orderedStream().toList();
  }

  public Overview now() {
    access.require(Outbox.MANAGE);
    return new Overview(
        senders.stream().anyMatch(sender -> sender.channel() == Channel.EMAIL && sender.isReady()),
        serverProblem(),
        waiting(),
        failed(),
        failedInAll(),
        lettersToPrint(),
        batches(),
        sent(clock.instant().minus(Duration.ofDays(DAYS))),
        DAYS,
        jobs());
  }

  /** Messages that could not be sent and may be tried again. */
  int failedInAll() {
    return database
        .sql("select count(*) from outbox.message where state = 'failed' and erased_at is null")
        .query(Integer.class)
        .single();
  }

  /** Letters whose time has come. */
  int lettersToPrint() {
    return database
        .sql(
            """
            select count(*) from outbox.message
            where state = 'waiting' and channel = 'print' and next_attempt_at <= :now
            """)
        .param("now", StoredMessages.stored(clock.instant()))
        .query(Integer.class)
        .single();
  }

  private @Nullable String serverProblem() {
    return database
        .sql(
            """
            select problem from outbox.message
            where state = 'waiting' and channel = 'email' and next_attempt_at <= :now
              and problem in ('unreachable', 'sign-in')
            order by next_attempt_at limit 1
            """)
        .param("now", StoredMessages.stored(clock.instant()))
        .query((row, number) -> row.getString("problem"))
        .stream()
        .findFirst()
        .orElse(null);
  }

  private List<Count> waiting() {
    return database
        .sql(
            """
            select purpose, channel, count(*) messages, min(asked_at) at from outbox.message
            where state = 'waiting' group by purpose, channel order by purpose, channel
            """)
        .query(Overviews::count)
        .list();
  }

  private List<Count> sent(Instant since) {
    return database
        .sql(
            """
            select purpose, channel, count(*) messages, max(done_at) at from outbox.message
            where state = 'sent' and done_at >= :since
            group by purpose, channel order by purpose, channel
            """)
        .param("since", StoredMessages.stored(since))
        .query(Overviews::count)
        .list();
  }

  private List<Failed> failed() {
    return database
        .sql(
            """
            select id, recipient, purpose, asked_at, problem from outbox.message
            where state = 'failed' and erased_at is null order by done_at desc, id limit 100
            """)
        .query((row, number) ->
            new Failed(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("purpose"),
                time(row, "asked_at"),
                row.getString("problem")))
        .list();
  }

  private List<Batch> batches() {
    return database
        .sql(
            """
            select batch, count(*) letters, min(printed_at) printed_at from outbox.message
            where state = 'printed' group by batch order by min(printed_at), batch
            """)
        .query((row, number) ->
            new Batch(
                row.getObject("batch", UUID.class), row.getInt("letters"), time(row, "printed_at")))
        .list();
  }

  private List<JobState> jobs() {
    return database
        .sql(
            """
            select task_name, last_success, last_failure, consecutive_failures
            from outbox.scheduled_tasks order by task_name, task_instance
            """)
        .query((row, number) ->
            new JobState(
                row.getString("task_name"),
                instant(row, "last_success"),
                instant(row, "last_failure"),
                row.getInt("consecutive_failures") > 0))
        .list();
  }

  private static Count count(ResultSet row, int number) throws SQLException {
    return new Count(
        row.getString("purpose"),
        Channel.valueOf(row.getString("channel").toUpperCase(Locale.ROOT)),
        row.getInt("messages"),
        time(row, "at"));
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(instant(row, column));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
