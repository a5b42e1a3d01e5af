package org.kith.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that let whoever holds one do one thing once: accept an invitation, answer a request. The
 * token is in nobody's database, only its hash. Looking uses nothing up, so that a mail program
 * that opens links does no harm.
 */
@Component
public class OneTimeLinks {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  OneTimeLinks(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /** What a link is good for now. */
  public enum Standing {
    GOOD,
    USED,
    EXPIRED,
    UNKNOWN
  }

  /**
   * A link as it was found.
   *
   * @param subject whom or what it is for; empty when unknown
   */
  public record Found(Standing standing, String subject) {
    public boolean isGood() {
      return standing == Standing.GOOD;
    }
  }

  /** Makes a token for a purpose and a subject; earlier ones for the same work no longer. */
  @Transactional(propagation = Propagation.MANDATORY)
  public String make(String purpose, String subject, Duration validity) {
    withdraw(purpose, subject);
    return another(purpose, subject, validity);
  }

  /** Makes one more token for the same, such as for a reminder; earlier ones go on working. */
  @Transactional(propagation = Propagation.MANDATORY)
  public String another(String purpose, String subject, Duration validity) {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    database
        .sql(
            """
            insert into access.one_time_link (area_id, purpose, token_hash, subject, expires_at)
            values (:area, :purpose, :hash, :subject, :until)
            """)
        .param("area", access.area().value())
        .param("purpose", purpose)
        .param("hash", hash(token))
        .param("subject", subject)
        .param("until", Timestamp.from(clock.instant().plus(validity)))
        .update();
    return token;
  }

  /** Lets links for this that have not expired work for so long from now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void prolong(String purpose, String subject, Duration validity) {
    Instant now = clock.instant();
    database
        .sql(
            """
            update access.one_time_link set expires_at = :until
            where purpose = :purpose and subject = :subject
              and used_at is null and expires_at > :now
            """)
        .param("until", Timestamp.from(now.plus(validity)))
        .param("purpose", purpose)
        .param("subject", subject)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Links for this that were not used work no longer. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(String purpose, String subject) {
    database
        .sql(
            """
            delete from access.one_time_link
            where purpose = :purpose and subject = :subject and used_at is null
            """)
        .param("purpose", purpose)
        .param("subject", subject)
        .update();
  }

  /** What a token is good for, without using it. */
  @Transactional(readOnly = true)
  public Found look(String purpose, String token) {
    return database
        .sql(
            """
            select subject, used_at, expires_at from access.one_time_link
            where purpose = :purpose and token_hash = :hash
            """)
        .param("purpose", purpose)
        .param("hash", hash(token))
        .query((row, number) -> {
          Instant until = row.getTimestamp("expires_at").toInstant();
          Standing standing =
              row.getTimestamp("used_at") != null
                  ? Standing.USED
                  : until.isBefore(clock.instant()) ? Standing.EXPIRED : Standing.GOOD;
          return new Found(standing, row.getString("subject"));
        })
        .optional()
        .orElse(new Found(Standing.UNKNOWN, ""));
  }

  /** Uses a token up; of two who try at once, one gets the subject. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<String> use(String purpose, String token) {
    Timestamp now = Timestamp.from(clock.instant());
    return database
        .sql(
            """
            update access.one_time_link set used_at = :now
            where purpose = :purpose and token_hash = :hash and used_at is null and expires_at > :now
            returning subject
            """)
        .param("now", now)
        .param("purpose", purpose)
        .param("hash", hash(token))
        .query(String.class)
        .optional();
  }

  static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
