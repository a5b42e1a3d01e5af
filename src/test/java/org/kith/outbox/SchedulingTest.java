package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.Job;
import org.springframework.jdbc.core.simple.JdbcClient;

@KithTest
@Tag("postgresql")
class SchedulingTest {
  private final DataSource application;
  private final JdbcClient database;
  private final Scheduling ofTheApplication;

  SchedulingTest(DataSource application, JdbcClient database, Scheduling ofTheApplication) {
    this.application = application;
    this.database = database;
    this.ofTheApplication = ofTheApplication;
  }

  @Test
  void twoNodesRunAJobOnce() throws InterruptedException {
    AtomicInteger runs = new AtomicInteger();
    CountDownLatch ran = new CountDownLatch(1);
    Job job =
        JobsTest.job(
            "test-" + UUID.randomUUID(),
            actor -> {
              runs.incrementAndGet();
              ran.countDown();
            });
    Jobs jobs = JobsTest.jobs(job, "north");
    Scheduling one = new Scheduling(application, jobs, true);
    Scheduling other = new Scheduling(application, jobs, true);

    one.start();
    other.start();
    assertThat(ran.await(60, TimeUnit.SECONDS)).isTrue();
    one.stop();
    other.stop();

    assertThat(runs).hasValue(1);
    assertThat(
            database
                .sql(
                    """
                    select last_success is not null and execution_time > now()
                    from outbox.scheduled_tasks where task_name = :name
                    """)
                .param("name", job.name())
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void nothingRunsByItselfUnlessItIsWanted() {
    assertThat(ofTheApplication.isAutoStartup()).isFalse();
    assertThat(ofTheApplication.isRunning()).isFalse();
  }
}
