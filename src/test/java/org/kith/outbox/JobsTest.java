package org.kith.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.Areas;
import org.kith.access.Job;
import org.kith.kernel.AreaId;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class JobsTest {
  private static final Action SEAL = new Action("test.seal");

  private final List<Actor> ran = new ArrayList<>();

  @Test
  void aJobRunsInEveryAreaAsASystemActorThatMayDoOnlyWhatItSays() {
    Jobs jobs = jobs("north", "south");

    jobs.runNow("seal");

    assertThat(ran)
        .extracting(actor -> actor.area().value())
        .containsExactlyInAnyOrder("north", "south");
    assertThat(ran)
        .allSatisfy(actor -> {
          assertThat(actor.kind()).isEqualTo(Actor.Kind.SYSTEM);
          assertThat(actor.purpose()).isEqualTo("seal");
          assertThat(actor.may(SEAL)).isTrue();
          assertThat(actor.may(new Action("test.other"))).isFalse();
        });
  }

  @Test
  void aFailureInOneAreaKeepsNoOtherFromItsTurn() {
    Job failing =
        job(actor -> {
          if (actor.area().value().equals("north")) {
            throw new IllegalStateException("the north is closed");
          }
          ran.add(actor);
        });

    boolean wentWell = jobs(failing, "north", "south").runEverywhere(failing);

    assertThat(wentWell).isFalse();
    assertThat(ran).extracting(actor -> actor.area().value()).containsExactly("south");
  }

  @Test
  void aJobThatNobodyKnowsIsADefect() {
    assertThatThrownBy(() -> jobs("north").runNow("unseal"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoJobsOfOneNameAreADefect() {
    StaticListableBeanFactory beans =
        new StaticListableBeanFactory(Map.of("a", job(ran::add), "b", job(ran::add)));

    assertThatThrownBy(() -> new Jobs(beans.getBeanProvider(Job.class), areas("north")))
        .hasMessageContaining("two jobs are called seal");
  }

  private Jobs jobs(String... areas) {
    return jobs(job(ran::add), areas);
  }

  static Jobs jobs(Job job, String... areas) {
    return new Jobs(
        new StaticListableBeanFactory(Map.of("job", job)).getBeanProvider(Job.class), areas(areas));
  }

  private static Job job(Consumer<Actor> work) {
    return job("seal", work);
  }

  static Job job(String name, Consumer<Actor> work) {
    return new Job() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Duration every() {
        return Duration.ofHours(1);
      }

      @Override
      public Set<Action> actions() {
        return Set.of(SEAL);
      }

      @Override
      public void run() {
        work.accept(ActingAs.current().orElseThrow());
      }
    };
  }

  private static Areas areas(String... areas) {
    return new Areas() {
      @Override
      public List<AreaId> all() {
        return List.of(areas).stream().map(AreaId::new).toList();
      }

      @Override
      public Optional<AreaId> forHost(String host) {
        return Optional.empty();
      }
    };
  }
}
