package org.kith.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@Tag("postgresql")
class ActivitiesTest {
  private static final LocalDate TUESDAY = LocalDate.of(2021, 10, 26);

  private final Activities activities;
  private final TestArea area;
  private final Hall hall;
  private final UUID stitch = UUID.randomUUID();

  ActivitiesTest(Activities activities, TestAreas areas, TransactionTemplate transaction) {
    this.activities = activities;
    area = areas.loaded();
    hall = new Hall(area, transaction);
  }

  @Test
  void aWeeklySessionStaysAtItsTimeOnTheWallWhenSummerTimeEnds() {
    NewSession first = Hall.tuesday(TUESDAY);
    hall.does(() -> {
      activities.add(stitch, "hall", Hall.stitch(true));
      activities.plan(stitch, first.weekly(2));
      activities.plan(stitch, first.weekly(2));
    });

    assertThat(hall.as("hall", () -> activities.of(stitch, 10)))
        .extracting(Session::starts)
        .containsExactly(
            Instant.parse("2021-11-02T10:00:00Z"), Instant.parse("2021-10-26T09:00:00Z"));
  }

  @Test
  void sessionsOfADayAreThoseOfTheDayOnTheWall() {
    hall.does(() -> {
      activities.add(stitch, "hall", Hall.stitch(true));
      activities.plan(stitch, Hall.tuesday(TUESDAY).weekly(3));
    });

    assertThat(hall.as("hall", () -> activities.between(TUESDAY, TUESDAY.plusDays(7)))).hasSize(2);
    assertThat(hall.as("hall", () -> activities.between(TUESDAY.plusDays(1), TUESDAY.plusDays(6))))
        .isEmpty();
  }

  @Test
  void everybodySeesWhatIsOpenToAllAndNobodyElseTheRest() {
    UUID closed = UUID.randomUUID();
    hall.does(() -> {
      activities.add(stitch, "hall", Hall.stitch(true));
      activities.plan(stitch, List.of(Hall.tuesday(TUESDAY)));
      activities.add(closed, "hall", Hall.stitch(false));
      activities.plan(closed, List.of(Hall.tuesday(TUESDAY)));
    });

    Actor visitor = Actor.visitor(area.id());
    assertThat(hall.acting(visitor, () -> activities.between(TUESDAY, TUESDAY)))
        .extracting(Session::activity)
        .containsExactly(stitch);
    assertThat(hall.as("club", () -> activities.find(closed))).isEmpty();
    assertThat(hall.as("club", () -> activities.between(TUESDAY, TUESDAY))).hasSize(1);
    assertThatThrownBy(() -> hall.acting(visitor, () -> activities.all(0, 10)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void anActivityThatClosesToThePublicTakesItsSessionsWithIt() {
    hall.does(() -> {
      activities.add(stitch, "hall", Hall.stitch(true));
      activities.plan(stitch, List.of(Hall.tuesday(TUESDAY)));
      activities.change(stitch, 1, Hall.stitch(false));
    });

    Actor visitor = Actor.visitor(area.id());
    assertThat(hall.acting(visitor, () -> activities.between(TUESDAY, TUESDAY))).isEmpty();
  }

  @Test
  void aSessionIsCancelledOnceWithItsReason() {
    NewSession session = Hall.tuesday(TUESDAY);
    hall.does(() -> {
      activities.add(stitch, "hall", Hall.stitch(true));
      activities.plan(stitch, List.of(session));
      activities.cancel(session.id(), 1, "The boiler is broken");
    });

    Session cancelled = hall.as("hall", () -> activities.session(session.id())).orElseThrow();
    assertThat(cancelled.state()).isEqualTo(Session.State.CANCELLED);
    assertThat(cancelled.reason()).isEqualTo("The boiler is broken");
    assertThatThrownBy(() -> hall.does(() -> activities.cancel(session.id(), 1, "Again")))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void onlyItsOwnPeoplePlanForAnOrganisation() {
    hall.does(() -> activities.add(stitch, "hall", Hall.stitch(true)));

    assertThatThrownBy(() ->
            hall.as(
                "club",
                () -> {
                  activities.plan(stitch, List.of(Hall.tuesday(TUESDAY)));
                  return true;
                }))
        .isInstanceOf(NotAllowed.class);
  }
}
