package org.kith.outbox.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.RetentionById;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages that have waited so long that nobody expects them; those sent go by themselves. */
@Component
class StuckMessages implements RetentionById<UUID> {
  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  StuckMessages(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "outbox.stuck";
  }

  @Override
  public String what() {
    return "Words and addresses of messages that have waited, or lain printed, for half a year";
  }

  @Override
  public String outcome() {
    return "Given up and taken out; the record that there was one stays";
  }

  @Override
  public Period kept() {
    return Period.ofMonths(6);
  }

  @Override
  public Set<String> tables() {
    return Set.of("outbox.message");
  }

  @Override
  public void dispose(List<UUID> ids, String why) {
    database
        .sql(
            """
            update outbox.message
            set state = 'dropped', done_at = coalesce(done_at, :now), recipient = null,
              subject = null, body = null, erased_at = :now
            where id = any (:ids)
            """)
        .param("now", StoredMessages.stored(clock.instant()))
        .param("ids", ids.toArray(UUID[]::new))
        .update();
    ids.forEach(id -> access.audit(EraseMessages.ERASE, "message", id.toString(), why));
  }

  @Override
  public List<UUID> ids(LocalDate before, int most) {
    return database
        .sql(
            """
            select id from outbox.message
            where erased_at is null and state in ('waiting', 'printed') and asked_at < :before
            order by asked_at, id limit :most
            """)
        .param("before", before.atStartOfDay().atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}
