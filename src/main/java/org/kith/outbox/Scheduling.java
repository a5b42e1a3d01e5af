package org.kith.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kith.access.Job;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the jobs when their time comes, on whichever node is free: the nodes agree in the database.
 * Commands run none, nor do nodes that are told not to ({@code KITH_JOBS=false}).
 */
@Component
@ConditionalOnWebApplication
final class Scheduling implements SmartLifecycle {
  private static final String TABLE = "outbox.scheduled_tasks";
  private static final int AT_ONCE = 3;

  /** A node that has not been heard of four times over is taken for dead, and its job done anew. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private static final int HEARTBEATS_MISSED = 4;
  private static final Duration POLLING = Duration.ofSeconds(5);
  private static final Duration LAST_WORK = Duration.ofSeconds(20);

  private final DataSource database;
  private final Jobs jobs;
  private final boolean isWanted;
  private @Nullable Scheduler running;

  Scheduling(DataSource database, Jobs jobs, @Value("${kith.jobs:false}") boolean isWanted) {
    this.database = database;
    this.jobs = jobs;
    this.isWanted = isWanted;
  }

  @Override
  public boolean isAutoStartup() {
    return isWanted;
  }

  @Override
  public synchronized void start() {
    List<RecurringTask<?>> tasks = jobs.all().stream().<RecurringTask<?>>map(this::task).toList();
    running =
        Scheduler.create(database)
            .startTasks(tasks)
            .tableName(TABLE)
            .threads(AT_ONCE)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(HEARTBEATS_MISSED)
            .shutdownMaxWait(LAST_WORK)
            .failureLogging(LogLevel.OFF, false) // Jobs logs them, area by area
            .build();
    running.start();
  }

  @Override
  public synchronized void stop() {
    if (running != null) {
      running.stop();
      running = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return running != null;
  }

  private RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
        .execute((instance, context) -> {
          if (!jobs.runEverywhere(job)) {
            throw new IllegalStateException(job.name() + " failed in some area");
          }
        });
  }
}
