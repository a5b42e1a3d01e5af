package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.outbox.Jobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
class ForgetAttemptsTest {
  private final TestArea area;
  private final Attempts attempts;
  private final Jobs jobs;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  ForgetAttemptsTest(
      TestAreas areas,
      Attempts attempts,
      Jobs jobs,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.area = areas.loaded();
    this.attempts = attempts;
    this.jobs = jobs;
    this.database = database;
    this.transaction = transaction;
  }

  @Test
  void whatCountsNoLongerIsForgottenAndWhatCountsIsNot() {
    within(() -> {
      database
          .sql(
              """
              insert into access.attempt (area_id, key_hash, at)
              values (:area, decode('00', 'hex'), now() - interval '1 day')
              """)
          .param("area", area.id().value())
          .update();
      attempts.note("now");
    });
    assertThat(kept()).isEqualTo(2);

    jobs.runNow("forget-attempts", area.id());

    assertThat(kept()).isEqualTo(1);
  }

  private int kept() {
    int[] kept = new int[1];
    within(() ->
        kept[0] =
            database.sql("select count(*) from access.attempt").query(Integer.class).single());
    return kept[0];
  }

  private void within(Runnable work) {
    Actor actor = Actor.system("test", "attempts", area.id(), Set.of());
    ActingAs.<Boolean, RuntimeException>actingAs(
        actor,
        () -> {
          transaction.executeWithoutResult(running -> work.run());
          return true;
        });
  }
}
