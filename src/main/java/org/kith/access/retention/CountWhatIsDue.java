package org.kith.access.retention;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts at night what is due to go, so that whoever confirms is reminded. Nothing goes by it. */
@Component
class CountWhatIsDue implements Job {
  static final Action COUNT = new Action("access.count-due");

  private final Retention retention;
  private final Access access;
  private final JdbcClient database;
  private final TransactionTemplate transactions;

  CountWhatIsDue(
      Retention retention,
      Access access,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.retention = retention;
    this.access = access;
    this.database = database;
    this.transactions = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "count-what-is-due";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public Set<Action> actions() {
    Set<Action> actions = new LinkedHashSet<>(retention.needs());
    actions.add(COUNT);
    return actions;
  }

  @Override
  public void run() {
    transactions.executeWithoutResult(running -> {
      access.require(COUNT);
      retention
          .looked()
          .forEach(one ->
              database
                  .sql(
                      """
                      insert into access.retention_due (area_id, rule, due)
                      values (:area, :rule, :due)
                      on conflict (area_id, rule)
                      do update set due = excluded.due, counted_at = now()
                      """)
                  .param("area", access.area().value())
                  .param("rule", one.rule().id())
                  .param("due", one.due().count())
                  .update());
    });
  }
}
