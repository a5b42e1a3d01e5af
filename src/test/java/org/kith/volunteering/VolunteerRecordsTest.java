package org.kith.volunteering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.Action;
import org.kith.access.PersonalDataHolder;
import org.kith.access.RetentionRule;
import org.springframework.context.ApplicationContext;

/** What is noted of volunteers, and how it goes. */
@KithTest
@Tag("postgresql")
class VolunteerRecordsTest extends BuddyScheme {
  VolunteerRecordsTest(ApplicationContext beans) {
    super(beans);
  }

  @Test
  void aTimeIsToldOnce() {
    UUID id = active("Amina", null);
    LocalDate day = ago(20);
    YearMonth month = YearMonth.from(day);
    UUID entry = UUID.randomUUID();
    coordinators.does(() -> hours.addDay(entry, id, day, 150, null));
    coordinators.does(() -> hours.addDay(entry, id, day, 150, null));

    assertThatThrownBy(
            () -> coordinators.does(() -> hours.sayMonth(UUID.randomUUID(), id, month, 600)))
        .isInstanceOf(HoursRefused.class);
    coordinators.does(() -> hours.takeBack(entry));
    coordinators.does(() -> hours.sayMonth(UUID.randomUUID(), id, month, 600));
    coordinators.does(() -> hours.sayMonth(UUID.randomUUID(), id, month, 660));
    assertThatThrownBy(
            () -> coordinators.does(() -> hours.addDay(UUID.randomUUID(), id, day, 60, null)))
        .isInstanceOf(HoursRefused.class);
    assertThatThrownBy(
            () -> coordinators.does(() -> hours.addDay(UUID.randomUUID(), id, ago(45), 60, null)))
        .isInstanceOf(HoursRefused.class);

    assertThat(coordinators.as("hall", () -> hours.of(id)))
        .singleElement()
        .satisfies(one -> assertThat(one.minutes()).isEqualTo(660));
    assertThat(counted().minutes()).isEqualTo(month.atEndOfMonth().isAfter(today) ? 0 : 660);
  }

  @Test
  void onlyWhoIsActiveIsMatchedWithSomebodyTheSameOrganisationKnows() {
    UUID id = recruited("Amina", ago(50));
    UUID friend = coordinators.somebody("Lesya", "Pattern");

    assertThatThrownBy(
            () -> coordinators.does(() -> care.match(UUID.randomUUID(), id, friend, today)))
        .isInstanceOf(StepRefused.class);
    UUID other = active("Balbir", null);
    coordinators.does(() -> care.match(UUID.randomUUID(), other, friend, ago(10)));
    assertThatThrownBy(
            () -> coordinators.does(() -> care.match(UUID.randomUUID(), other, friend, today)))
        .isInstanceOf(AlreadyThere.class);
    assertThat(counted().pairs()).isOne();
  }

  @Test
  void aCertificatesDetailsGoSixMonthsAfterTheDecision() {
    UUID id = recruited("Amina", ago(400));
    vetted(id, CheckLevel.STANDARD, today.minusMonths(6).plusDays(1), null);
    vetted(id, CheckLevel.BASIC, today.minusMonths(5), null);
    vetted(id, CheckLevel.ENHANCED, ago(300), null);
    RetentionRule rule = rule("volunteering.check-details");
    LocalDate before = today.plusMonths(1).minusDays(1).minus(rule.kept());

    assertThat(
            coordinators.system(
                () -> {
                  assertThat(rule.due(before, 3).count()).isOne();
                  return rule.dispose(before, 10, "run") + rule.dispose(before, 10, "run");
                },
                rule.needs().toArray(Action[]::new)))
        .isOne();

    assertThat(coordinators.as("hall", () -> vettings.of(record(id))))
        .extracting(Vetting::level, Vetting::reference, Vetting::isCleared)
        .containsExactly(
            tuple(CheckLevel.BASIC, "0012", true),
            tuple(CheckLevel.STANDARD, "", true),
            tuple(CheckLevel.ENHANCED, "", true));
  }

  @Test
  void whatWasNotedOfVolunteersGoesAYearAfterTheyLeft() {
    UUID gone = recruited("Amina", ago(900));
    vetted(gone, CheckLevel.STANDARD, ago(890), null);
    leave(gone, ago(500));
    UUID lately = recruited("Balbir", ago(900));
    vetted(lately, CheckLevel.STANDARD, ago(890), null);
    leave(lately, ago(100));
    UUID still = active("Danuta", null);
    RetentionRule rule = rule("volunteering.leavers");
    LocalDate before = today.minus(rule.kept());

    assertThat(
            coordinators.system(
                () -> {
                  assertThat(rule.due(before, 3).examples())
                      .containsExactly(record(gone).toString());
                  return rule.dispose(before, 10, "run") + rule.dispose(before, 10, "run");
                },
                rule.needs().toArray(Action[]::new)))
        .isOne();

    assertThat(coordinators.as("hall", () -> vettings.of(record(gone)))).isEmpty();
    assertThat(coordinators.as("hall", () -> vettings.of(record(lately)))).hasSize(1);
    assertThat(coordinators.as("hall", () -> vettings.of(record(still)))).hasSize(1);
    assertThat(coordinators.as("hall", () -> volunteers.find(gone)))
        .get()
        .satisfies(one -> assertThat(one.stage()).isEqualTo(Stage.LEFT));
  }

  @Test
  void whatIsKeptCanBeToldAndErasedAndStillCounts() {
    UUID id = active("Amina", null);
    UUID record = record(id);
    coordinators.does(() ->
        care.review(new Review(UUID.randomUUID(), id, ago(5), "Likes it.", today.plusDays(90))));
    PersonalDataHolder holder =
        holders.stream()
            .filter(one -> one.tables().contains("volunteering.volunteer"))
            .findFirst()
            .orElseThrow();
    assertThat(
            coordinators.system(
                () -> holder.about(Set.of(record)), holder.needs().toArray(Action[]::new)))
        .extracting(PersonalDataHolder.Kept::kind)
        .contains("Volunteering", "Check", "Volunteer's review");
    for (int time = 0; time < 2; time++) {
      coordinators.system(
          () -> {
            holder.erase(record, UUID.randomUUID());
            return true;
          },
          holder.needs().toArray(Action[]::new));
    }
    assertThat(
            coordinators.system(
                () -> holder.about(Set.of(record)), holder.needs().toArray(Action[]::new)))
        .isEmpty();
    assertThat(counted().active()).isOne();
  }

  private RetentionRule rule(String id) {
    return rules.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
