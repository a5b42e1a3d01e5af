package org.kith.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kith.programme.ProjectState.COMPLETED;
import static org.kith.programme.ProjectState.ENDED_EARLY;
import static org.kith.programme.ProjectState.PAUSED;
import static org.kith.programme.ProjectState.PLANNED;
import static org.kith.programme.ProjectState.PROMISED;
import static org.kith.programme.ProjectState.RESUMED;
import static org.kith.programme.ProjectState.RE_PROFILED;
import static org.kith.programme.ProjectState.RUNNING;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Period;
import org.kith.programme.NotYet;
import org.kith.programme.Project.Phase;
import org.kith.programme.ProjectState;
import org.kith.programme.StateDoesNotFollow;
import org.kith.programme.StateOutOfOrder;

class TimelineTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

  @Test
  void aProjectIsPlannedRunsPausesStartsAgainAndIsCompleted() {
    Timeline timeline = Timeline.begun(LocalDate.of(2023, 1, 9));
    int seen = 0;
    for (ProjectState next : List.of(RUNNING, PAUSED, RESUMED, RE_PROFILED, COMPLETED)) {
      timeline = timeline.moved(++seen, next, LocalDate.of(2023, seen + 1, 1), "Because.", TODAY);
    }

    assertThat(timeline.phases())
        .extracting(Phase::state)
        .containsExactly(PLANNED, RUNNING, PAUSED, RESUMED, RE_PROFILED, COMPLETED);
    assertThat(timeline.phases().getLast())
        .isEqualTo(
            new Phase(
                COMPLETED,
                Period.parse("2023-06-01").orElseThrow(),
                Period.UNSTATED,
                "Because.",
                "own-record"));
  }

  @Test
  void whatCannotFollowIsRefusedByName() {
    assertThatExceptionOfType(StateDoesNotFollow.class)
        .isThrownBy(() -> ended().moved(1, PAUSED, TODAY, "Because.", TODAY))
        .satisfies(refused ->
            assertThat(refused.sentence())
                .isEqualTo("“paused” cannot follow “completed”: what can is “resumed”."));
    assertThatExceptionOfType(StateDoesNotFollow.class)
        .isThrownBy(() -> Timeline.begun(TODAY).moved(1, COMPLETED, TODAY, "Because.", TODAY));
  }

  @Test
  void aStateCannotBeginBeforeTheOneThatItFollows() {
    Timeline timeline =
        new Timeline(
            List.of(phase(PROMISED, "unstated"), phase(RUNNING, "2023-04"), undated(PAUSED)));

    assertThatExceptionOfType(StateOutOfOrder.class)
        .isThrownBy(() -> timeline.moved(3, RESUMED, LocalDate.of(2023, 3, 31), "Because.", TODAY))
        .satisfies(refused -> assertThat(refused.sentence()).contains("April 2023"));
    assertThat(timeline.moved(3, RESUMED, LocalDate.of(2023, 4, 1), "Because.", TODAY).phases())
        .hasSize(4);
  }

  @Test
  void aStateCannotBeginTomorrow() {
    assertThatExceptionOfType(NotYet.class)
        .isThrownBy(
            () -> Timeline.begun(TODAY).moved(1, RUNNING, TODAY.plusDays(1), "Because.", TODAY));
  }

  @Test
  void whoSawAnEarlierTimelineIsTold() {
    Timeline moved = Timeline.begun(TODAY).moved(1, RUNNING, TODAY, "It began.", TODAY);

    assertThatExceptionOfType(ChangedMeanwhile.class)
        .isThrownBy(() -> moved.moved(1, ENDED_EARLY, TODAY, "It ended.", TODAY));
  }

  @Property
  void theTimelineIsKeptWhateverFollows(@ForAll ProjectState from, @ForAll ProjectState to) {
    Timeline timeline = new Timeline(List.of(phase(from, "2020")));

    if (from.next().contains(to)) {
      assertThat(timeline.moved(1, to, TODAY, "Because.", TODAY).phases())
          .startsWith(timeline.phases().getFirst())
          .hasSize(2);
    } else {
      assertThatExceptionOfType(StateDoesNotFollow.class)
          .isThrownBy(() -> timeline.moved(1, to, TODAY, "Because.", TODAY));
    }
  }

  @Property
  void everyStateLeadsOn(@ForAll ProjectState state) {
    assertThat(state.next()).isNotEmpty().doesNotContain(PROMISED, ProjectState.NOT_REPORTED);
  }

  private static Timeline ended() {
    return new Timeline(List.of(phase(COMPLETED, "2023")));
  }

  private static Phase undated(ProjectState state) {
    return phase(state, "unstated");
  }

  private static Phase phase(ProjectState state, String from) {
    return new Phase(state, Period.parse(from).orElseThrow(), Period.UNSTATED, "", "report");
  }
}
