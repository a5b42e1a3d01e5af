package org.kith.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.Counter;
import org.kith.figures.SubjectNames;
import org.kith.insight.Reach;
import org.kith.insight.ReachQuestion;
import org.kith.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes are two instances of what a node keeps in memory. */
@KithTest
@Tag("postgresql")
class ReachAcrossNodesTest {
  private static final ReachQuestion QUESTION =
      ReachQuestion.of(new Quarter(2021, 1), new Quarter(2021, 1));

  private final Reach reach;
  private final StoredReach otherNode;
  private final Town town;
  private final UUID session;

  ReachAcrossNodesTest(
      Reach reach,
      TestAreas areas,
      JdbcClient database,
      TransactionTemplate transaction,
      Access access,
      List<SubjectNames> subjects,
      Counter counter) {
    this.reach = reach;
    this.otherNode = new StoredReach(access, subjects, transaction, counter);
    town = new Town(areas.loaded(), database, transaction);
    session =
        town.session(
            town.activity("hall", null, "bridging", null), "hall", LocalDate.of(2021, 5, 11));
  }

  /** The transaction with the lower number is committed after one with a higher was counted. */
  @Test
  void whatBeganFirstAndIsCommittedLastIsNotOverlooked() throws Exception {
    UUID early = town.person("hall", null, null);
    UUID late = town.person("hall", null, null);
    assertThat(people(reach)).isZero();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch counted = new CountDownLatch(1);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> first =
          other.submit(() ->
              town.write(() -> {
                town.tick(session, "hall", List.of(early));
                written.countDown();
                return await(counted);
              }));
      assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
      town.tick(session, "hall", List.of(late));
      assertThat(people(reach)).isEqualTo(1);
      assertThat(people(otherNode)).isEqualTo(1);
      counted.countDown();
      first.get();
    }
    assertThat(people(reach)).isEqualTo(2);
    assertThat(people(otherNode)).isEqualTo(2);
  }

  @Test
  void whatIsTakenBackWasNeverCounted() {
    UUID amina = town.person("hall", null, null);
    assertThat(people(reach)).isZero();

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(() ->
                town.write(() -> {
                  town.tick(session, "hall", List.of(amina));
                  throw new IllegalStateException("no");
                })))
        .isNotNull();

    assertThat(people(reach)).isZero();
  }

  private long people(Reach node) {
    return town.as(town.counting(), () -> node.count(QUESTION)).total().people();
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
