package org.kith.volunteering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.NotAllowed;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.context.ApplicationContext;

/** Steps, and who sees them. */
@KithTest
@Tag("postgresql")
class VolunteersTest extends BuddyScheme {
  VolunteersTest(ApplicationContext beans) {
    super(beans);
  }

  @Test
  void nobodyIsActiveWithoutCheckAndTrainingAndTheRefusalSaysWhatIsMissing() {
    UUID id = recruited("Amina", ago(50));

    assertThatThrownBy(() -> step(id, Stage.CHECKED, ago(45)))
        .isInstanceOf(NotReady.class)
        .hasMessageContaining("standard check");
    vetted(id, CheckLevel.BASIC, ago(46), null);
    assertThatThrownBy(() -> step(id, Stage.CHECKED, ago(45))).isInstanceOf(NotReady.class);
    vetted(id, CheckLevel.ENHANCED, ago(46), null);
    step(id, Stage.CHECKED, ago(45));
    assertThatThrownBy(() -> step(id, Stage.TRAINED, ago(40)))
        .isInstanceOf(NotReady.class)
        .hasMessage("Not yet. Still missing: training “Safeguarding”.");
    trained(id);
    step(id, Stage.TRAINED, ago(40));
    step(id, Stage.ACTIVE, ago(39));

    assertThat(coordinators.as("hall", () -> volunteers.find(id)).orElseThrow().stage())
        .isEqualTo(Stage.ACTIVE);
  }

  @Test
  void whoseCheckRanOutDoesNotComeBackFromAPause() {
    UUID id = active("Amina", ago(20));
    step(id, Stage.PAUSED, ago(10), Reason.OWN_REASONS);

    assertThatThrownBy(() -> step(id, Stage.ACTIVE, today))
        .isInstanceOf(NotReady.class)
        .hasMessageContaining("check");
    vetted(id, CheckLevel.STANDARD, ago(1), null);
    step(id, Stage.ACTIVE, today);
  }

  @Test
  void aStepFollowsInTimeAndAPauseHasAReason() {
    UUID id = active("Amina", null);

    assertThatThrownBy(() -> step(id, Stage.PAUSED, ago(39).minusDays(1), Reason.MOVED))
        .isInstanceOf(StepRefused.class);
    assertThatThrownBy(() -> step(id, Stage.PAUSED, today.plusDays(1), Reason.MOVED))
        .isInstanceOf(StepRefused.class);
    assertThatThrownBy(() -> step(id, Stage.PAUSED, today)).isInstanceOf(StepRefused.class);
    assertThatThrownBy(() -> step(id, Stage.TRAINED, today)).isInstanceOf(StepRefused.class);
  }

  @Test
  void twoWhoGoOnWithTheSameVolunteerMeet() {
    UUID id = active("Amina", null);

    assertThatThrownBy(
            () -> coordinators.does(() -> volunteers.leave(id, 1, today, Reason.FINISHED, "")))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() ->
            coordinators.does(() ->
                roles.change(
                    role,
                    7,
                    new RoleDetails("Other", "", null, CheckLevel.NONE, List.of(), false, false))))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void somebodyHasARoleOnceAndMayComeBackAfterLeaving() {
    UUID id = active("Amina", null);
    UUID record = record(id);
    assertThatThrownBy(() ->
            coordinators.does(() -> volunteers.recruit(UUID.randomUUID(), role, record, today)))
        .isInstanceOf(AlreadyThere.class);

    UUID friend = coordinators.somebody("Lesya", "Pattern");
    coordinators.does(() -> care.match(UUID.randomUUID(), id, friend, ago(30)));
    leave(id, today);
    assertThat(coordinators.as("hall", () -> care.pairs(id)).getFirst().ends()).isEqualTo(today);
    coordinators.does(() -> volunteers.recruit(UUID.randomUUID(), role, record, today));
  }

  @Test
  void aPartnerSeesNothingOfAnothersVolunteers() {
    UUID id = active("Amina", null);

    assertThat(coordinators.as("club", () -> volunteers.find(id))).isEmpty();
    assertThat(coordinators.as("club", () -> volunteers.all(false))).isEmpty();
    assertThat(coordinators.as("club", () -> roles.all())).isEmpty();
    assertThat(coordinators.as("club", () -> hours.of(id))).isEmpty();
    assertThat(coordinators.as("club", () -> counts.byRole(ago(99), today))).isEmpty();
    assertThat(coordinators.as("club", this::rows)).isZero();
    assertThat(coordinators.as("hall", this::rows)).isPositive();
    UUID record = record(id);
    assertThatThrownBy(() ->
            coordinators.as(
                "club",
                () -> {
                  volunteers.recruit(UUID.randomUUID(), role, record, today);
                  return true;
                }))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() ->
            coordinators.as(
                "club",
                () -> {
                  hours.addDay(UUID.randomUUID(), id, today, 60, null);
                  return true;
                }))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(() ->
            coordinators.as(
                "club",
                () -> {
                  roles.add(
                      UUID.randomUUID(),
                      "hall",
                      new RoleDetails("Spy", "", null, CheckLevel.NONE, List.of(), false, false));
                  return true;
                }))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void anAnalystCountsVolunteersAndSeesNone() {
    active("Amina", null);

    assertThat(coordinators.analyst(() -> counts.of(null, ago(99), today)).active()).isOne();
    assertThatThrownBy(() -> coordinators.analyst(() -> volunteers.all(false)))
        .isInstanceOf(NotAllowed.class);
    assertThat(
            coordinators.analyst(() ->
                database
                    .sql(
                        """
                        select (select count(*) from volunteering.volunteer)
                          + (select count(*) from volunteering.vetting)
                          + (select count(*) from volunteering.review)
                        """)
                    .query(Long.class)
                    .single()))
        .isZero();
  }
}
