package org.kith.outbox.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.outbox.Channel;
import org.kith.outbox.Sender.Outgoing;
import org.kith.outbox.Sender.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages as they are sent, one by one. Every method wants a running transaction. */
@Component
class StoredMessages {
  private final JdbcClient database;

  StoredMessages(JdbcClient database) {
    this.database = database;
  }

  /**
   * A message whose time has come.
   *
   * @param attempts that were made before
   */
  record Due(Outgoing message, int attempts) {}

  /**
   * The message that has waited longest, held until the transaction ends; what another node holds
   * is passed over.
   */
  Optional<Due> next(Channel channel, Instant now) {
    return database
        .sql(
            """
            select id, recipient, subject, body, attempts from outbox.message
            where state = 'waiting' and channel = :channel and next_attempt_at <= :now
            order by next_attempt_at, id
            limit 1
            for update skip locked
            """)
        .param("channel", channel.code())
        .param("now", stored(now))
        .query((row, number) ->
            new Due(
                new Outgoing(
                    row.getObject("id", UUID.class),
                    row.getString("recipient"),
                    row.getString("subject"),
                    row.getString("body")),
                row.getInt("attempts")))
        .optional();
  }

  void sent(UUID id, Instant now) {
    database
        .sql(
            """
            update outbox.message set state = 'sent', problem = null, done_at = :now,
              attempts = attempts + 1,
              erased_at = case when secret then :now::timestamptz end,
              recipient = case when not secret then recipient end,
              subject = case when not secret then subject end,
              body = case when not secret then body end
            where id = :id
            """)
        .param("now", stored(now))
        .param("id", id)
        .update();
  }

  void later(UUID id, Problem problem, Instant nextAttempt) {
    database
        .sql(
            """
            update outbox.message
            set attempts = attempts + 1, problem = :problem, next_attempt_at = :next where id = :id
            """)
        .param("problem", code(problem))
        .param("next", stored(nextAttempt))
        .param("id", id)
        .update();
  }

  void failed(UUID id, Problem problem, Instant now) {
    database
        .sql(
            """
            update outbox.message
            set state = 'failed', attempts = attempts + 1, problem = :problem, done_at = :now
            where id = :id
            """)
        .param("problem", code(problem))
        .param("now", stored(now))
        .param("id", id)
        .update();
  }

  /** It stays as it was, but for why it still waits. */
  void stillWaiting(UUID id, Problem problem) {
    database
        .sql("update outbox.message set problem = :problem where id = :id")
        .param("problem", code(problem))
        .param("id", id)
        .update();
  }

  /** Takes the words of what was done before that day; how many messages lost theirs. */
  int erase(Instant doneBefore, Instant now) {
    return database
        .sql(
            """
            update outbox.message
            set recipient = null, subject = null, body = null, erased_at = :now
            where state in ('sent', 'failed', 'dropped') and erased_at is null and done_at < :before
            """)
        .param("now", stored(now))
        .param("before", stored(doneBefore))
        .update();
  }

  static OffsetDateTime stored(Instant time) {
    return OffsetDateTime.ofInstant(time, ZoneOffset.UTC);
  }

  /** As in the wording: {@code outbox.problem.sign-in}. */
  private static String code(Problem problem) {
    return problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
