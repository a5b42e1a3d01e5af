package org.kith.figures.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.figures.rules.AFigure.of;
import static org.kith.figures.rules.AFigure.rulesBrokenBy;

import org.junit.jupiter.api.Test;
import org.kith.kernel.Unit;

class ProductsAndSharesTest {
  @Test
  void groupsTimesSessionsOfEachAreTheSessions() {
    AFigure groups = of("groups", "groups").is(20, Unit.GROUPS);
    AFigure each = of("sessions-per-group", "each").is(3, Unit.SESSIONS);
    assertThat(rulesBrokenBy(groups, each, of("sessions", "all").is(60, Unit.SESSIONS))).isEmpty();
    assertThat(rulesBrokenBy(groups, each, of("sessions", "all").is(50, Unit.SESSIONS)))
        .containsExactly("average-times-count");
  }

  @Test
  void peopleMayComeAgainSoAttendancesAreAtLeastThePeople() {
    AFigure sessions = of("sessions", "sessions").is(10, Unit.SESSIONS);
    AFigure average = of("average-attendance-per-session", "average").is(12, Unit.ATTENDANCES);
    AFigure atEach = of("participants-per-session", "at-each").is(12, Unit.PEOPLE);
    assertThat(rulesBrokenBy(sessions, atEach, of("participants", "all").is(50, Unit.PEOPLE)))
        .isEmpty();
    assertThat(rulesBrokenBy(sessions, atEach, of("participants", "all").is(122, Unit.PEOPLE)))
        .containsExactly("average-times-count");
    assertThat(rulesBrokenBy(sessions, average, of("attendances", "all").is(322, Unit.ATTENDANCES)))
        .containsExactly("average-times-count");
  }

  @Test
  void attendancesAreTheSameFromBothSides() {
    AFigure sessions = of("sessions", "sessions").is(60, Unit.SESSIONS);
    AFigure people = of("participants", "people").is(122, Unit.PEOPLE);
    AFigure forEach = of("sessions-per-participant", "for-each").is(3, Unit.SESSIONS);
    assertThat(
            rulesBrokenBy(
                sessions,
                people,
                forEach,
                of("participants-per-session", "at-each").is(12, Unit.PEOPLE)))
        .containsExactly("attendances-from-both-sides");
    assertThat(
            rulesBrokenBy(
                sessions,
                people,
                forEach,
                of("participants-per-session", "at-each").isBetween(6L, 7L, Unit.PEOPLE)))
        .isEmpty();
  }

  @Test
  void whatIsWeeklyIsNotMoreOftenThanThereAreWeeks() {
    AFigure weekly = of("sessions-per-week", "weekly").is(1, Unit.SESSIONS).in("2019-04/2020-02");
    AFigure all = of("mornings", "all").is(108, Unit.SESSIONS);
    assertThat(rulesBrokenBy(weekly, all)).containsExactly("frequency-times-period");
    assertThat(rulesBrokenBy(weekly, all, of("venues", "venues").is(2, Unit.VENUES)))
        .containsExactly("frequency-times-period");
    assertThat(rulesBrokenBy(weekly, all, of("venues", "venues").is(3, Unit.VENUES))).isEmpty();
  }

  @Test
  void aShareIsItsCountOfTheWhole() {
    AFigure all = of("streets", "all").is(167, Unit.NEIGHBOURHOODS);
    AFigure some = of("poor-streets", "some").is(44, Unit.NEIGHBOURHOODS).partOf("all");
    AFigure share = of("poor-streets-share", "share");
    assertThat(rulesBrokenBy(all, some, share.is(26, Unit.PERCENT))).isEmpty();
    assertThat(rulesBrokenBy(all, some, share.is(31, Unit.PERCENT)))
        .containsExactly("share-does-not-match-count");
    assertThat(rulesBrokenBy(all, some, share.is(25, Unit.PERCENT).printed("a quarter"))).isEmpty();
  }

  @Test
  void aShareIsOfAWholeNumberOfPeople() {
    AFigure share = of("women-share", "share").is(75, Unit.PERCENT);
    assertThat(rulesBrokenBy(share.outOf("the 122 residents who came"))).isEmpty();
    assertThat(rulesBrokenBy(share.outOf("the 7 residents who came")))
        .containsExactly("share-impossible-of-its-base");
    assertThat(rulesBrokenBy(share.outOf("residents in 2020"))).isEmpty();
  }

  @Test
  void aLaterStageIsNotLarger() {
    AFigure recruited = of("ambassadors-recruited", "recruited").is(13, Unit.PEOPLE);
    assertThat(rulesBrokenBy(recruited, of("ambassadors-trained", "t").is(8, Unit.PEOPLE)))
        .isEmpty();
    assertThat(rulesBrokenBy(recruited, of("ambassadors-completed", "c").is(14, Unit.PEOPLE)))
        .containsExactly("stage-larger-than-earlier");
    assertThat(rulesBrokenBy(recruited, of("buddies-trained", "t").is(14, Unit.PEOPLE))).isEmpty();
  }
}
