package org.kith.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes messages. What causes a message authorises and audits it; nobody but the team reads what
 * waits here.
 */
@Component
public class Outbox {
  /** Sees what waits and what failed, prints letters, has messages tried again. */
  public static final Action MANAGE = new Action("outbox.manage");

  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  Outbox(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Takes a message in the running transaction: it is sent if, and only if, that commits, and may
   * then arrive more than once, but never not at all without the team being told.
   *
   * @return false where a message with the same key was taken before, and nothing happened
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean send(Message message) {
    Instant now = clock.instant();
    Instant from = message.notBefore() == null ? now : message.notBefore();
    // Without naming the key: who may not read messages, such as a visitor, may still cause one.
    return database
            .sql(
                """
                insert into outbox.message (area_id, id, channel, purpose, template, once_key,
                  recipient, subject, body, secret, asked_by, asked_at, next_attempt_at)
                values (:area, :id, :channel, :purpose, :template, :once,
                  :recipient, :subject, :body, :secret, :askedBy, :askedAt, :from)
                on conflict do nothing
                """)
            .param("area", access.area().value())
            .param("id", UUID.randomUUID())
            .param("channel", message.channel().code())
            .param("purpose", message.purpose())
            .param("template", message.template())
            .param("once", message.once())
            .param("recipient", message.recipient())
            .param("subject", message.subject())
            .param("body", message.body())
            .param("secret", message.isSecret())
            .param("askedBy", access.who().name())
            .param("askedAt", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
            .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
            .update()
        == 1;
  }
}
