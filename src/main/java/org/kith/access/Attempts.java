package org.kith.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was tried in the last quarter of an hour, kept as hashes: too much of it has to wait. */
@Component
public class Attempts {
  private static final Duration WINDOW = Duration.ofMinutes(15);

  private final JdbcClient database;
  private final Access access;
  private final Clock clock;

  Attempts(JdbcClient database, Access access, Clock clock) {
    this.database = database;
    this.access = access;
    this.clock = clock;
  }

  /**
   * How often it was tried lately.
   *
   * @param key what and who, such as an e-mail address with a letter before it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int lately(String key) {
    return database
        .sql("select count(*) from access.attempt where key_hash = :key and at > :since")
        .param("key", OneTimeLinks.hash(key))
        .param("since", since())
        .query(Integer.class)
        .single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void note(String key) {
    database
        .sql("insert into access.attempt (area_id, key_hash, at) values (:area, :key, :now)")
        .param("area", access.area().value())
        .param("key", OneTimeLinks.hash(key))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Whoever tried longer ago, in the current area. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void forgetOld() {
    database.sql("delete from access.attempt where at < :since").param("since", since()).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(String key) {
    database
        .sql("delete from access.attempt where key_hash = :key")
        .param("key", OneTimeLinks.hash(key))
        .update();
  }

  private Timestamp since() {
    return Timestamp.from(clock.instant().minus(WINDOW));
  }
}
