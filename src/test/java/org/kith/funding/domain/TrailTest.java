package org.kith.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.funding.domain.Story.GARDEN;
import static org.kith.funding.domain.Story.KITCHEN;
import static org.kith.funding.domain.Story.SCHOOL;
import static org.kith.funding.domain.Story.cooking;
import static org.kith.funding.domain.Story.drafts;
import static org.kith.funding.domain.Story.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.funding.Contribution;
import org.kith.funding.Place;
import org.kith.funding.Place.Pot;
import org.kith.funding.Place.Share;
import org.kith.funding.Stage;
import org.kith.funding.Sum;
import org.kith.funding.Trail;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.About;
import org.kith.funding.TrailEntry.Moved;

class TrailTest {
  @Test
  void anAwardPaymentAndSpendingMoveMoneyOnAndLoseNone() {
    Trail trail =
        Story.funded()
            .and(d -> d.awarded(KITCHEN, "cooking", pounds(6_000)))
            .and(d -> d.paid(KITCHEN, "cooking", pounds(4_000), About.NOTHING))
            .and(d -> d.spent(KITCHEN, "cooking", pounds(1_500)))
            .trail();

    assertThat(left(trail, new Pot("fund"))).isEqualTo("£4,000");
    assertThat(left(trail, cooking(Stage.TO_PAY))).isEqualTo("£2,000");
    assertThat(left(trail, cooking(Stage.HELD))).isEqualTo("£2,500");
    assertThat(left(trail, cooking(Stage.SPENT))).isEqualTo("£1,500");
  }

  @Test
  void aContractsPaymentIsSpentWithIt() {
    Trail trail =
        Story.funded()
            .and(d -> d.awarded(SCHOOL, "teaching", pounds(900)))
            .and(d -> d.paid(SCHOOL, "teaching", pounds(300), About.NOTHING))
            .trail();

    assertThat(left(trail, new Share("school", "teaching", Stage.SPENT))).isEqualTo("£300");
  }

  @Test
  void whatWaitsForApprovalIsShownAndMovesNothingButIsNotThereForAnythingElse() {
    Trail trail = Story.funded().enter(d -> d.awarded(KITCHEN, "cooking", pounds(6_000))).trail();

    assertThat(trail.waiting()).hasSize(1);
    assertThat(left(trail, new Pot("fund"))).isEqualTo("£10,000");
    assertThat(Sum.inWords(trail.available(new Pot("fund")).left())).isEqualTo("£4,000");
    assertThat(left(trail, cooking(Stage.TO_PAY))).isEqualTo("£0");
  }

  @Test
  void whatWasDeclinedMovesNothing() {
    Story story = Story.funded().enter(d -> d.awarded(KITCHEN, "cooking", pounds(6_000)));
    story.decide(story.last().id(), false);

    assertThat(story.trail().waiting()).isEmpty();
    assertThat(left(story.trail(), new Pot("fund"))).isEqualTo("£10,000");
  }

  @Test
  void anUnderspendBranchesIntoANewUseAndAReAwardAndBothAddUp() {
    Trail trail =
        Story.paid()
            .and(d -> d.spent(KITCHEN, "cooking", pounds(2_000)))
            .and(d -> d.ended(KITCHEN, "cooking"))
            .and(d -> d.leftOver(cooking(Stage.HELD), pounds(4_000)))
            .and(d -> d.changedUse(cooking(Stage.LEFT_HELD), "deliveries", pounds(3_200)))
            .and(d -> d.reAwarded(cooking(Stage.LEFT_HELD), GARDEN, "growing", pounds(800)))
            .trail();

    assertThat(left(trail, cooking(Stage.LEFT_HELD))).isEqualTo("£0");
    assertThat(left(trail, new Share("kitchen", "deliveries", Stage.HELD))).isEqualTo("£3,200");
    assertThat(left(trail, new Share("garden", "growing", Stage.TO_PAY))).isEqualTo("£800");
    assertThat(trail.steps("garden")).hasSize(1);
    assertThat(trail.overdrawn()).isEmpty();
  }

  @Test
  void whatWasNeverPaidIsReleasedAndWhatWasPaidIsReturned() {
    Trail trail =
        Story.paid()
            .and(d -> d.awarded(KITCHEN, "cooking", pounds(1_000)))
            .and(d -> d.leftOver(cooking(Stage.TO_PAY), pounds(1_000)))
            .and(d -> d.leftOver(cooking(Stage.HELD), pounds(500)))
            .and(d -> d.givenBack(cooking(Stage.LEFT_UNPAID), KITCHEN, pounds(1_000)))
            .and(d -> d.givenBack(cooking(Stage.LEFT_HELD), KITCHEN, pounds(500)))
            .trail();

    assertThat(left(trail, new Pot("fund"))).isEqualTo("£4,500");
    assertThat(trail.of("kitchen", Stage.LEFT_HELD)).isEqualTo(Sum.NONE.amount());
  }

  @Test
  void whatOthersAddIsKeptApartFromTheProgrammesMoney() {
    Trail trail =
        Story.paid()
            .and(d -> d.added(KITCHEN, "church", Contribution.IN_KIND, pounds(250)))
            .and(d -> d.added(KITCHEN, "church", Contribution.MATCH, pounds(100)))
            .trail();

    assertThat(left(trail, new Place.Added("kitchen", Contribution.IN_KIND))).isEqualTo("£250");
    assertThat(trail.of("kitchen", Stage.HELD)).isEqualTo(pounds(6_000).amount());
  }

  @Test
  void anEntryThatIsTakenBackLeavesEverythingAsItWas() {
    Story story = Story.paid().and(d -> d.spent(KITCHEN, "cooking", pounds(70)));
    TrailEntry slip = story.last();
    Trail trail = story.and(d -> d.takenBack(slip)).trail();

    assertThat(left(trail, cooking(Stage.HELD))).isEqualTo("£6,000");
    assertThat(left(trail, cooking(Stage.SPENT))).isEqualTo("£0");
    assertThat(trail.standing()).doesNotContain(slip);
  }

  @Test
  void theRestIsWhatAnIntervalLeavesAndNothingStaysBehind() {
    Trail trail =
        new Story()
            .loaded(
                Story.loaded(
                    "left",
                    drafts().leftOver(cooking(Stage.TO_PAY), Sum.NONE),
                    Moved.of(Sum.stated("about 4000").orElseThrow())))
            .loaded(
                Story.loaded(
                    "allowed",
                    drafts().changedUse(cooking(Stage.LEFT_UNPAID), "deliveries", Sum.NONE),
                    Moved.of(pounds(3_200))))
            .loaded(
                Story.loaded(
                    "rest",
                    drafts().reAwarded(cooking(Stage.LEFT_UNPAID), GARDEN, "growing", Sum.NONE),
                    Moved.REST))
            .trail();

    assertThat(left(trail, new Share("garden", "growing", Stage.TO_PAY)))
        .isEqualTo("£400 to £1,200");
    assertThat(left(trail, cooking(Stage.LEFT_UNPAID))).isEqualTo("£0");
  }

  @Test
  void theRestOfMoneyThatNobodyMaySeeIsNotStatedRatherThanNothing() {
    Trail trail =
        Trail.of(
            List.of(
                Story.loaded(
                    "rest",
                    drafts().reAwarded(cooking(Stage.LEFT_UNPAID), GARDEN, "growing", Sum.NONE),
                    Moved.REST)));

    assertThat(left(trail, new Share("garden", "growing", Stage.TO_PAY))).isEqualTo("not stated");
  }

  @Test
  void loadedSumsThatCannotAddUpAreShownAndNotHidden() {
    Story story =
        new Story()
            .loaded(
                Story.loaded(
                    "left",
                    drafts().leftOver(cooking(Stage.TO_PAY), Sum.NONE),
                    Moved.of(Sum.stated("about 4000").orElseThrow())));
    story.loaded(
        Story.loaded(
            "allowed",
            drafts().changedUse(cooking(Stage.LEFT_UNPAID), "deliveries", Sum.NONE),
            Moved.of(pounds(4_400))));
    assertThat(story.trail().overdrawn("kitchen")).containsExactly(cooking(Stage.TO_PAY));

    story.loaded(
        Story.loaded(
            "more",
            drafts().changedUse(cooking(Stage.LEFT_UNPAID), "deliveries", Sum.NONE),
            Moved.of(pounds(1))));
    assertThat(story.trail().overdrawn("kitchen"))
        .containsExactlyInAnyOrder(cooking(Stage.TO_PAY), cooking(Stage.LEFT_UNPAID));
  }

  @Test
  void aPlaceIsReadAsItIsWritten() {
    for (Place place : Story.paid().trail().balances().keySet()) {
      assertThat(Place.parse(place.key())).contains(place);
    }
    assertThat(Place.parse("added/kitchen/in-kind"))
        .contains(new Place.Added("kitchen", Contribution.IN_KIND));
    assertThat(Place.parse("agreement/kitchen/cooking")).isEmpty();
    assertThat(Place.parse("budget/")).isEmpty();
    assertThat(Place.parse("purse/mine")).isEmpty();
  }

  private static String left(Trail trail, Place place) {
    return Sum.inWords(trail.at(place).left());
  }
}
