package org.kith.outbox.domain;

import java.time.Clock;
import org.kith.access.Account;
import org.kith.access.ColleagueData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages to somebody who has left: what waits is given up, and of the rest the record stays. */
@Component
class LeaversMessages implements ColleagueData {
  private final JdbcClient database;
  private final Clock clock;

  LeaversMessages(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void erase(Account leaver) {
    if (leaver.email().isEmpty()) {
      return;
    }
    database
        .sql(
            """
            update outbox.message
            set state = case when state in ('waiting', 'printed') then 'dropped' else state end,
              done_at = coalesce(done_at, :now),
              recipient = null, subject = null, body = null, erased_at = :now
            where lower(recipient) = :email and erased_at is null
            """)
        .param("now", StoredMessages.stored(clock.instant()))
        .param("email", leaver.email())
        .update();
  }
}
