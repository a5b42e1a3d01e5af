package org.kith.activity.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets who said what on a register once no phone can send it again: phones keep marks for seven
 * days, and none older than {@link #KEPT} are taken. Who came stays.
 */
@Component
final class ForgetOperations implements Job {
  /** How long operations are known, so that one that arrives again is not taken again. */
  static final Duration KEPT = Duration.ofDays(30);

  /** Forgets who said what on registers: the system itself does. */
  static final Action FORGET = new Action("activity.forget-marks");

  private final JdbcClient database;
  private final Access access;
  private final Clock clock;
  private final TransactionTemplate transactions;

  ForgetOperations(
      JdbcClient database, Access access, Clock clock, PlatformTransactionManager transactions) {
    this.database = database;
    this.access = access;
    this.clock = clock;
    this.transactions = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "forget-marks";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(24);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(FORGET, People.READ);
  }

  @Override
  public void run() {
    transactions.executeWithoutResult(running -> {
      access.require(FORGET);
      database
          .sql("delete from activity.operation where area_id = :area and taken_at < :before")
          .param("area", access.area().value())
          .param(
              "before", clock.instant().minus(KEPT).minusSeconds(86_400).atOffset(ZoneOffset.UTC))
          .update();
    });
  }
}
