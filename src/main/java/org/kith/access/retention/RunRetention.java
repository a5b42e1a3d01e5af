package org.kith.access.retention;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.access.Access;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.access.RetentionRule;
import org.kith.access.retention.Retention.Step.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what a confirmed run is to do, some at a time: each of these transactions takes what it
 * disposes of, and its count, or nothing. One that was cut off goes on with the next.
 */
@Component
class RunRetention implements Job {
  private static final Logger LOG = LoggerFactory.getLogger(RunRetention.class);
  private static final int AT_ONCE = 50;

  private final Retention retention;
  private final Access access;
  private final JdbcClient database;
  private final TransactionTemplate transactions;

  RunRetention(
      Retention retention,
      Access access,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.retention = retention;
    this.access = access;
    this.database = database;
    this.transactions = new TransactionTemplate(transactions);
  }

  /** A rule that still has something to do within a run. */
  private record Open(UUID run, String rule, LocalDate before, long left) {}

  @Override
  public String name() {
    return "run-retention";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  @Override
  public Set<Action> actions() {
    Set<Action> actions = new LinkedHashSet<>(retention.needs());
    actions.add(Retention.DISPOSE);
    return actions;
  }

  @Override
  public void run() {
    while (Boolean.TRUE.equals(transactions.execute(running -> hasOpen()))) {
      try {
        transactions.executeWithoutResult(running -> next().ifPresent(this::dispose));
      } catch (RuntimeException failure) {
        LOG.error("a rule of retention could not be followed", failure);
        transactions.executeWithoutResult(running -> next().ifPresent(this::failed));
      }
    }
  }

  private boolean hasOpen() {
    return retention.open().isPresent();
  }

  /** The next step of the run that was confirmed first, held until the transaction ends. */
  private Optional<Open> next() {
    Optional<UUID> run = retention.open();
    if (run.isEmpty()) {
      return Optional.empty();
    }
    Optional<Open> open =
        database
            .sql(
                """
                select rule, before, due - disposed as left_over from access.retention_step
                where run_id = :run and state = 'waiting' order by rule limit 1 for update
                """)
            .param("run", run.get())
            .query((row, number) ->
                new Open(
                    run.get(),
                    row.getString("rule"),
                    row.getObject("before", LocalDate.class),
                    row.getLong("left_over")))
            .optional();
    if (open.isEmpty()) {
      end(run.get());
    }
    return open;
  }

  private void dispose(Open open) {
    access.require(Retention.DISPOSE);
    RetentionRule rule =
        retention
            .rule(open.rule())
            .orElseThrow(() -> new IllegalStateException("no rule is called " + open.rule()));
    int most = (int) Math.min(AT_ONCE, open.left());
    int gone = most == 0 ? 0 : rule.dispose(open.before(), most, "retention run " + open.run());
    database
        .sql(
            """
            update access.retention_step set disposed = disposed + :gone
            where run_id = :run and rule = :rule
            """)
        .param("gone", gone)
        .param("run", open.run())
        .param("rule", open.rule())
        .update();
    if (gone > 0) {
      access.audit(
          Retention.DISPOSE, Retention.SUBJECT, open.run().toString(), open.rule() + ": " + gone);
    }
    if (gone == 0 || gone == open.left()) {
      state(open, State.DONE);
    }
  }

  private void failed(Open open) {
    state(open, State.FAILED);
    access.audit(
        Retention.DISPOSE, Retention.SUBJECT, open.run().toString(), open.rule() + ": failed");
  }

  private void state(Open open, State state) {
    database
        .sql(
            """
            update access.retention_step set state = :state
            where run_id = :run and rule = :rule
            """)
        .param("state", state.name().toLowerCase(Locale.ROOT))
        .param("run", open.run())
        .param("rule", open.rule())
        .update();
  }

  private void end(UUID run) {
    database
        .sql(
            """
            update access.retention_due d set due = greatest(0, d.due - s.due)
            from access.retention_step s
            where s.run_id = :run and s.area_id = d.area_id and s.rule = d.rule
              and s.state = 'done'
            """)
        .param("run", run)
        .update();
    database
        .sql("update access.retention_run set done_at = now() where id = :run")
        .param("run", run)
        .update();
  }
}
