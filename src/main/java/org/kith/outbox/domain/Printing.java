package org.kith.outbox.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.outbox.Outbox;
import org.kith.outbox.domain.LetterSheets.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters on paper: gathered into a batch, printed, posted. */
@Component
public class Printing {
  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  Printing(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** Puts all letters whose time has come into a batch; of two who do so at once, one gets them. */
  @Transactional
  public void gather() {
    UUID batch = UUID.randomUUID();
    access.require(Outbox.MANAGE);
    int letters =
        database
            .sql(
                """
                update outbox.message set state = 'printed', batch = :batch, printed_at = :now
                where state = 'waiting' and channel = 'print' and next_attempt_at <= :now
                """)
            .param("batch", batch)
            .param("now", StoredMessages.stored(clock.instant()))
            .update();
    if (letters > 0) {
      access.audit(Outbox.MANAGE, "letters", batch.toString(), "printed");
    }
  }

  /** The letters of a batch that waits to be posted, as one page to print; empty: there is none. */
  @Transactional(readOnly = true)
  public Optional<String> sheets(UUID batch) {
    access.require(Outbox.MANAGE);
    List<Sheet> letters =
        database
            .sql(
                """
                select recipient, subject, body, printed_at from outbox.message
                where batch = :batch and state = 'printed' order by recipient, id
                """)
            .param("batch", batch)
            .query((row, number) ->
                new Sheet(
                    row.getString("recipient"),
                    row.getString("subject"),
                    row.getString("body"),
                    LocalDate.ofInstant(
                        row.getObject("printed_at", OffsetDateTime.class).toInstant(), HERE)))
            .list();
    return letters.isEmpty() ? Optional.empty() : Optional.of(LetterSheets.page(letters));
  }

  /** The letters are in the post. */
  @Transactional
  public void posted(UUID batch) {
    access.require(Outbox.MANAGE);
    requireSome(
        database
            .sql(
                """
                update outbox.message set state = 'sent', done_at = :now,
                  erased_at = case when secret then :now::timestamptz end,
                  recipient = case when not secret then recipient end,
                  subject = case when not secret then subject end,
                  body = case when not secret then body end
                where batch = :batch and state = 'printed'
                """)
            .param("now", StoredMessages.stored(clock.instant()))
            .param("batch", batch)
            .update());
    access.audit(Outbox.MANAGE, "letters", batch.toString(), "posted");
  }

  /** The letters were not posted: they wait again. */
  @Transactional
  public void putBack(UUID batch) {
    access.require(Outbox.MANAGE);
    requireSome(
        database
            .sql(
                """
                update outbox.message set state = 'waiting', batch = null, printed_at = null
                where batch = :batch and state = 'printed'
                """)
            .param("batch", batch)
            .update());
    access.audit(Outbox.MANAGE, "letters", batch.toString(), "put back");
  }

  private static void requireSome(int changed) {
    if (changed == 0) {
      throw new NothingToDo();
    }
  }
}
