package org.kith.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.funding.domain.Story.ELSEWHERE;
import static org.kith.funding.domain.Story.FESTIVAL;
import static org.kith.funding.domain.Story.FUND;
import static org.kith.funding.domain.Story.GARDEN;
import static org.kith.funding.domain.Story.KITCHEN;
import static org.kith.funding.domain.Story.SCHOOL;
import static org.kith.funding.domain.Story.cooking;
import static org.kith.funding.domain.Story.pounds;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kith.funding.EntryKind;
import org.kith.funding.Stage;
import org.kith.funding.Sum;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.About;
import org.kith.funding.TrailEntry.Moved;

class TrailRulesTest {
  @Test
  void noMoreIsPaidThanWasAwarded() {
    Story story = Story.funded().and(d -> d.awarded(KITCHEN, "cooking", pounds(6_000)));

    refused(
        story,
        d -> d.paid(KITCHEN, "cooking", pounds(6_001), About.NOTHING),
        MoreThanIsThere.class,
        "This is more than there is: £6,001 was asked for, and £6,000 is awarded and still to be"
            + " paid.");
  }

  @Test
  void twoPaymentsThatWaitCannotTogetherBeMoreThanWasAwarded() {
    Story story =
        Story.funded()
            .and(d -> d.awarded(KITCHEN, "cooking", pounds(6_000)))
            .enter(d -> d.paid(KITCHEN, "cooking", pounds(4_000), About.NOTHING));

    refused(
        story,
        d -> d.paid(KITCHEN, "cooking", pounds(2_001), About.NOTHING),
        MoreThanIsThere.class,
        "£2,000 is awarded");
    story.enter(d -> d.paid(KITCHEN, "cooking", pounds(2_000), About.NOTHING));
  }

  @Test
  void nothingIsPaidOfAnAwardThatNobodyApproved() {
    Story story = Story.funded().enter(d -> d.awarded(KITCHEN, "cooking", pounds(6_000)));

    refused(
        story,
        d -> d.paid(KITCHEN, "cooking", pounds(1), About.NOTHING),
        MoreThanIsThere.class,
        "£0 is awarded");
  }

  @Test
  void noMoreIsAwardedThanTheBudgetHolds() {
    refused(
        Story.funded(),
        d -> d.awarded(KITCHEN, "cooking", pounds(10_001)),
        MoreThanIsThere.class,
        "£10,000 is in the budget and not promised to anybody");
  }

  @Test
  void noMoreIsSpentThanTheProviderHas() {
    refused(
        Story.paid(),
        d -> d.spent(KITCHEN, "cooking", pounds(6_001)),
        MoreThanIsThere.class,
        "£6,000 is with the provider and not spent");
  }

  @Test
  void noMoreIsReAwardedThanIsLeftOver() {
    refused(
        Story.paid().and(d -> d.leftOver(cooking(Stage.HELD), pounds(800))),
        d -> d.reAwarded(cooking(Stage.LEFT_HELD), GARDEN, "growing", pounds(801)),
        MoreThanIsThere.class,
        "£800 is left over and not decided on");
  }

  @Test
  void whatIsOnlyAboutSoMuchMayBeAnythingWithinIt() {
    Story story =
        new Story()
            .loaded(
                Story.loaded(
                    "left",
                    Story.drafts().leftOver(cooking(Stage.TO_PAY), pounds(0)),
                    Moved.of(Sum.stated("about 4000").orElseThrow())));

    refused(
        story,
        d -> d.reAwarded(cooking(Stage.LEFT_UNPAID), GARDEN, "growing", pounds(4_401)),
        MoreThanIsThere.class,
        "£3,600 to £4,400 is left over");
    story.and(d -> d.reAwarded(cooking(Stage.LEFT_UNPAID), GARDEN, "growing", pounds(4_400)));
  }

  @Test
  void workThatEndedCannotEndAgainOrGetMoreMoney() {
    Story story = Story.paid().and(d -> d.ended(KITCHEN, "cooking"));

    refused(story, d -> d.ended(KITCHEN, "cooking"), UseEnded.class, "“The cooking” has ended");
    refused(
        story, d -> d.awarded(KITCHEN, "cooking", pounds(1)), UseEnded.class, "has ended already");
    story.and(d -> d.ended(KITCHEN, "deliveries"));
  }

  @Test
  void aUseThatEndedByMistakeCanEndAnew() {
    Story story = Story.paid().and(d -> d.ended(KITCHEN, "cooking"));
    TrailEntry slip = story.last();

    story.and(d -> d.takenBack(slip)).and(d -> d.ended(KITCHEN, "cooking"));

    assertThat(story.trail().standing().getLast().kind()).isEqualTo(EntryKind.ENDED);
  }

  @Test
  void aReAwardStaysWithinItsBudget() {
    refused(
        Story.paid().and(d -> d.leftOver(cooking(Stage.HELD), pounds(800))),
        d -> d.reAwarded(cooking(Stage.LEFT_HELD), ELSEWHERE, "dancing", pounds(800)),
        BudgetsDiffer.class,
        "charged to different budgets");
  }

  @Test
  void anInstalmentWaitsForItsMilestone() {
    Story story = Story.funded().and(d -> d.awarded(FESTIVAL, "festival", pounds(1_000)));

    refused(
        story,
        d -> d.paid(FESTIVAL, "festival", pounds(500), About.instalment(2)),
        MilestoneNotReached.class,
        "“The festival was held”");
    refused(
        story,
        d -> d.paid(FESTIVAL, "festival", pounds(500), About.NOTHING),
        InstalmentNeeded.class,
        "choose the instalment");
    story
        .and(d -> d.paid(FESTIVAL, "festival", pounds(500), About.instalment(1)))
        .and(d -> d.reached(FESTIVAL, 1))
        .and(d -> d.paid(FESTIVAL, "festival", pounds(500), About.instalment(2)));
    refused(story, d -> d.reached(FESTIVAL, 1), ReachedAlready.class, "reached already");
    refused(story, d -> d.reached(FESTIVAL, 2), NotPartOfIt.class, "no such milestone");
  }

  @Test
  void anInstalmentIsNotPaidTwice() {
    Story story =
        Story.funded()
            .and(d -> d.awarded(FESTIVAL, "festival", pounds(1_000)))
            .enter(d -> d.paid(FESTIVAL, "festival", pounds(300), About.instalment(1)));

    refused(
        story,
        d -> d.paid(FESTIVAL, "festival", pounds(201), About.instalment(1)),
        MoreThanPlanned.class,
        "Instalment 1 is £500, of which £300 is paid or waits");
    refused(
        story,
        d -> d.paid(FESTIVAL, "festival", pounds(1), About.instalment(3)),
        NotPartOfIt.class,
        "no such instalment");
  }

  @Test
  void anInvoiceNumberIsEnteredOnceForAProvider() {
    Story story =
        Story.funded()
            .and(d -> d.awarded(SCHOOL, "teaching", pounds(900)))
            .and(d -> d.invoiced(SCHOOL, "teaching", "INV 7", pounds(300)));

    refused(
        story,
        d -> d.invoiced(SCHOOL, "teaching", "inv7", pounds(300)),
        InvoiceEnteredAlready.class,
        "Invoice inv7 of this provider");
    story.and(d -> d.invoiced(KITCHEN, "cooking", "INV 7", pounds(20)));
  }

  @Test
  void anInvoiceIsPaidOnceAndOnlyIfItIsThere() {
    Story story =
        Story.funded()
            .and(d -> d.awarded(SCHOOL, "teaching", pounds(900)))
            .and(d -> d.invoiced(SCHOOL, "teaching", "INV 7", pounds(300)))
            .and(d -> d.paid(SCHOOL, "teaching", pounds(200), About.invoice("INV 7")));

    refused(
        story,
        d -> d.paid(SCHOOL, "teaching", pounds(101), About.invoice("INV 7")),
        MoreThanInvoiced.class,
        "Invoice INV 7 asks for £300, of which £200 is paid");
    refused(
        story,
        d -> d.paid(SCHOOL, "teaching", pounds(1), About.invoice("INV 8")),
        NoSuchInvoice.class,
        "enter the invoice first");
  }

  @Test
  void anEntryIsTakenBackOnceAndOnlyWhileItsMoneyIsStillThere() {
    Story story = Story.paid();
    TrailEntry payment = story.last();
    story.and(d -> d.spent(KITCHEN, "cooking", pounds(10)));
    TrailEntry spending = story.last();

    refused(story, d -> d.takenBack(payment), MoreThanIsThere.class, "£5,990 is with the provider");
    story.and(d -> d.takenBack(spending)).enter(d -> d.takenBack(payment));
    refused(story, d -> d.takenBack(payment), TakenBackAlready.class, "taken back already");
    assertThat(story.trail().waiting())
        .as("what undoes an approved payment has to be approved too")
        .hasSize(1);
  }

  @Test
  void whatAFileSaysIsCorrectedInTheFile() {
    Story story =
        new Story()
            .loaded(
                Story.loaded(
                    "budgeted", Story.drafts().budgeted(FUND, pounds(0)), Moved.of(pounds(100))));

    refused(story, d -> d.takenBack(story.last()), LoadedFromAFile.class, "correct it there");
  }

  @Test
  void approvingTooMuchIsRefusedThough() {
    Story story = Story.funded().enter(d -> d.awarded(KITCHEN, "cooking", pounds(10_000)));
    TrailEntry award = story.last();
    story.loaded(Story.loaded("cut", Story.drafts().cut(FUND, pounds(0)), Moved.of(pounds(1))));

    assertThatThrownBy(() -> story.decide(award.id(), true)).isInstanceOf(MoreThanIsThere.class);
  }

  private static void refused(
      Story story, Function<Drafts, Draft> what, Class<?> refusal, String sentence) {
    assertThatThrownBy(() -> story.enter(what))
        .isInstanceOf(refusal)
        .hasMessageContaining(sentence);
  }
}
