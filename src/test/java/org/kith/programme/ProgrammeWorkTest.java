package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.programme.PlannedProgramme.atLeast;
import static org.kith.programme.PlannedProgramme.sewing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.WorkItem;
import org.kith.access.WorkItems;
import org.springframework.transaction.support.TransactionTemplate;

/** What the programme puts on the list of those who may do something about it. */
@KithTest
class ProgrammeWorkTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private final TestArea area;
  private final Planning planning;
  private final Targets targets;
  private final FollowUps followUps;
  private final List<WorkItems> work;
  private final TransactionTemplate transactions;

  ProgrammeWorkTest(
      TestAreas areas,
      Planning planning,
      Targets targets,
      FollowUps followUps,
      List<WorkItems> work,
      TransactionTemplate transactions) {
    this.area = SmallProgramme.loaded(areas.create());
    this.planning = planning;
    this.targets = targets;
    this.followUps = followUps;
    this.work = work;
    this.transactions = transactions;
  }

  @Test
  void projectsThatCountNothingAndThoseThatShouldHaveEndedWait() {
    doing(() -> planning.add(sewing("Sewing circle")), Planning.PLAN);

    assertThat(waiting(Targets.TARGET))
        .contains(
            new WorkItem(
                WorkItem.Kind.TO_DO,
                "Sewing circle counts nothing yet",
                "/team/projects/sewing-circle/outputs/new",
                null))
        .noneMatch(item -> item.what().contains("was to end"));
    assertThat(waiting(Planning.PLAN))
        .contains(
            new WorkItem(
                WorkItem.Kind.OVERDUE,
                "Sewing circle was to end and has not",
                "/team/projects/sewing-circle/state",
                LocalDate.of(2025, 12, 31)));

    doing(
        () -> {
          planning.move(
              "sewing-circle",
              1,
              ProjectState.ENDED_EARLY,
              LocalDate.now(ZoneId.of("Europe/London")),
              "No room.");
          return "";
        },
        Planning.PLAN);
    assertThat(waiting(Planning.PLAN, Targets.TARGET))
        .as("what has ended waits for nothing")
        .noneMatch(item -> item.path().contains("sewing-circle"));
  }

  @Test
  void aTargetThatIsDueWaitsForItsFigure() {
    doing(
        () -> {
          targets.agree("english-classes", "learners", 1, atLeast(100, "Rooms were closed."));
          return "";
        },
        Targets.TARGET);

    assertThat(waiting(Targets.TARGET))
        .contains(
            new WorkItem(
                WorkItem.Kind.OVERDUE,
                "English classes has no figure for “People who learned English”",
                "/team/projects/english-classes/outputs/learners",
                LocalDate.of(2024, 12, 31)));
    area.files().figure(Figure.of("reached").about("english-classes", "learners").people(120));
    area.load();
    assertThat(waiting(Targets.TARGET))
        .noneMatch(item -> item.path().contains("english-classes/outputs"));
  }

  @Test
  void recommendationsWaitForAnAnswerAndLateOnesUntilTheyAreSettled() {
    String late = "/team/recommendations/go-on";
    assertThat(waiting(FollowUps.FOLLOW_UP))
        .containsExactlyInAnyOrder(
            new WorkItem(
                WorkItem.Kind.OVERDUE,
                "A recommendation about English classes is late",
                late,
                LocalDate.of(2023, 12, 31)),
            new WorkItem(
                WorkItem.Kind.TO_DO,
                "1 recommendation has no answer",
                "/team/recommendations",
                null));

    note("go-on", 0, FollowUp.State.ACCEPTED);
    note("write-on", 0, FollowUp.State.ACCEPTED);
    assertThat(waiting(FollowUps.FOLLOW_UP)).extracting(WorkItem::path).containsExactly(late);
    note("go-on", 1, FollowUp.State.DONE);
    assertThat(waiting(FollowUps.FOLLOW_UP)).isEmpty();
  }

  @Test
  void nothingWaitsForWhoMayDoNothingAboutIt() {
    assertThat(waiting()).isEmpty();
  }

  private void note(String recommendation, int seen, FollowUp.State state) {
    doing(
        () -> {
          followUps.note(
              FollowUp.Kind.RECOMMENDATION, recommendation, seen, state, "The board said so.");
          return "";
        },
        FollowUps.FOLLOW_UP);
  }

  private List<WorkItem> waiting(Action... may) {
    Actor actor = Actor.system("test", "test", area.id(), Set.of(may));
    return Objects.requireNonNull(
        ActingAs.<List<WorkItem>, RuntimeException>actingAs(
            actor,
            () ->
                transactions.execute(status ->
                    work.stream()
                        .filter(one -> one.getClass().getName().contains(".programme."))
                        .flatMap(one -> one.waitingFor(actor, TODAY).stream())
                        .toList())));
  }

  private void doing(ScopedValue.CallableOp<String, RuntimeException> work, Action action) {
    area.acting(work, action);
  }
}
