package org.kith.outbox.domain;

import java.time.Clock;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.outbox.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team does about messages that could not be sent. */
@Component
public class FailedMessages {
  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  FailedMessages(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** Lets it wait again, as if it were new. */
  @Transactional
  public void tryAgain(UUID message) {
    access.require(Outbox.MANAGE);
    requireOne(
        database
            .sql(
                """
                update outbox.message
                set state = 'waiting', attempts = 0, problem = null, done_at = null,
                  next_attempt_at = :now
                where id = :id and state = 'failed' and erased_at is null
                """)
            .param("now", StoredMessages.stored(clock.instant()))
            .param("id", message)
            .update());
    access.audit(Outbox.MANAGE, "message", message.toString(), "tried again");
  }

  /** Gives it up for good: its words and address go at once. */
  @Transactional
  public void drop(UUID message) {
    access.require(Outbox.MANAGE);
    requireOne(
        database
            .sql(
                """
                update outbox.message
                set state = 'dropped', recipient = null, subject = null, body = null,
                  erased_at = :now
                where id = :id and state = 'failed'
                """)
            .param("now", StoredMessages.stored(clock.instant()))
            .param("id", message)
            .update());
    access.audit(Outbox.MANAGE, "message", message.toString(), "given up");
  }

  private static void requireOne(int changed) {
    if (changed == 0) {
      throw new NothingToDo();
    }
  }
}
