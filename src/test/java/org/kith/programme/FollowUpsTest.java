package org.kith.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.kernel.Refusal;
import org.kith.ui.NotFound;

/** Recommendations and promises are followed up, and every note stays. */
@KithTest
class FollowUpsTest {
  private static final FollowUp.Kind RECOMMENDATION = FollowUp.Kind.RECOMMENDATION;
  private static final FollowUp.Kind PROMISE = FollowUp.Kind.PROMISE;

  private final TestAreas areas;
  private final FollowUps followUps;
  private TestArea area;

  FollowUpsTest(TestAreas areas, FollowUps followUps) {
    this.areas = areas;
    this.followUps = followUps;
    this.area = areas.create();
  }

  @BeforeEach
  void aProgramme() {
    area = SmallProgramme.loaded(areas.create());
    area.files()
        .figure(Figure.of("free").about("english-classes", "learners").people(1).kind("promise"));
    area.load();
  }

  @Test
  void aRecommendationIsTakenUpNoteByNote() {
    note(RECOMMENDATION, "go-on", 0, FollowUp.State.ACCEPTED, "The board agreed.");
    note(RECOMMENDATION, "go-on", 1, FollowUp.State.IN_PROGRESS, "Rooms are booked.");

    List<FollowUp> notes = area.acting(() -> followUps.of(RECOMMENDATION, "go-on"));
    assertThat(notes)
        .extracting(FollowUp::state)
        .containsExactly(FollowUp.State.ACCEPTED, FollowUp.State.IN_PROGRESS);
    assertThat(notes.getLast().note()).isEqualTo("Rooms are booked.");
    assertThat(FollowUp.standing(notes)).isEqualTo(FollowUp.State.IN_PROGRESS);
    assertThat(area.acting(() -> followUps.all(RECOMMENDATION))).containsOnlyKeys("go-on");
    assertThat(area.acting(() -> followUps.all(PROMISE))).isEmpty();
  }

  @Test
  void aPromiseIsKeptOrNotAndNeverTakenUp() {
    note(PROMISE, "free", 0, FollowUp.State.KEPT, "All lessons were free.");

    assertThat(
            refusal(() -> note(PROMISE, "free", 1, FollowUp.State.ACCEPTED, "The board agreed.")))
        .isInstanceOf(StateOfAnotherKind.class);
    assertThat(refusal(() -> note(RECOMMENDATION, "go-on", 0, FollowUp.State.KEPT, "It was kept.")))
        .isInstanceOf(StateOfAnotherKind.class);
  }

  @Test
  void ofTwoWhoNoteAtOnceTheSecondIsTold() {
    note(RECOMMENDATION, "go-on", 0, FollowUp.State.ACCEPTED, "The board agreed.");

    assertThat(refusal(() -> note(RECOMMENDATION, "go-on", 0, FollowUp.State.DONE, "It is done.")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void onlyPromisesAndRecommendationsCanBeFollowedUp() {
    for (String other : List.of("promise", "nothing")) {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(() -> note(PROMISE, other, 0, FollowUp.State.KEPT, "Kept."));
    }
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> note(RECOMMENDATION, "nothing", 0, FollowUp.State.DONE, "Done."));
  }

  @Test
  void whoeverIsToActMayAnswer() {
    Actor college =
        Actor.person(
            "joan",
            area.id(),
            Map.of(
                FollowUps.FOLLOW_UP, Set.of(Scope.organisation("college")),
                Access.INSIDE, Set.of(Scope.organisation("college"))));

    as(college, "go-on");
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(college, "write-on"));
  }

  private void as(Actor actor, String recommendation) {
    ActingAs.<Boolean, RuntimeException>actingAs(
        actor,
        () -> {
          followUps.note(RECOMMENDATION, recommendation, 0, FollowUp.State.ACCEPTED, "Yes.");
          return true;
        });
  }

  private void note(
      FollowUp.Kind kind, String subject, int seen, FollowUp.State state, String note) {
    area.<Boolean, RuntimeException>acting(
        () -> {
          followUps.note(kind, subject, seen, state, note);
          return true;
        },
        FollowUps.FOLLOW_UP);
  }

  private static Refusal refusal(Runnable work) {
    return catchThrowableOfType(Refusal.class, work::run);
  }
}
