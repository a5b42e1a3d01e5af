package org.kith.funding.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.access.Scope;
import org.kith.funding.Agreement;
import org.kith.funding.EntryKind;
import org.kith.funding.Funding;
import org.kith.funding.Place.Share;
import org.kith.funding.SmallMoney;
import org.kith.funding.Stage;
import org.kith.funding.Standing;
import org.kith.funding.Sum;
import org.kith.funding.TrailEntry;
import org.kith.funding.TrailEntry.About;
import org.kith.kernel.ChangedMeanwhile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Entering, approving and declining, and who sees it, on the real database. */
@KithTest
@Tag("postgresql")
class RecordingTest {
  private static final List<String> TABLES =
      List.of(
          "funding.body",
          "funding.budget",
          "funding.agreement",
          "funding.agreement_use",
          "funding.milestone",
          "funding.instalment",
          "funding.entry",
          "funding.decision");

  private final TestArea area;
  private final Funding funding;
  private final Recording recording;
  private final Approvals approvals;
  private final Plans plans;
  private final JdbcClient sql;
  private final TransactionTemplate transactions;
  private final Actor joan;
  private final Actor amir;

  RecordingTest(
      TestAreas areas,
      Funding funding,
      Recording recording,
      Approvals approvals,
      Plans plans,
      JdbcClient sql,
      PlatformTransactionManager transactions) {
    this.area = SmallMoney.loaded(areas.create());
    this.funding = funding;
    this.recording = recording;
    this.approvals = approvals;
    this.plans = plans;
    this.sql = sql;
    this.transactions = new TransactionTemplate(transactions);
    this.joan = officer("joan");
    this.amir = officer("amir");
  }

  @Test
  void aPaymentCountsOnceSomebodyElseApprovedIt() {
    TrailEntry payment = enter(joan, d -> d.paid(kitchen(), "cooking", pounds(500), About.NOTHING));

    assertThat(payment.standing()).isEqualTo(Standing.ENTERED);
    assertThat(toPay()).isEqualTo("£3,000");
    does(amir, () -> approvals.approve(payment.id(), ""));
    assertThat(toPay()).isEqualTo("£2,500");
    assertThat(entry(payment.id()).decision())
        .satisfies(decision -> {
          assertThat(requireNonNull(decision).by()).isEqualTo("amir");
          assertThat(decision.own()).isFalse();
        });
  }

  @Test
  void whoEnteredItApprovesOnlyWithAReasonAndThatIsMarked() {
    TrailEntry payment = enter(joan, d -> d.paid(kitchen(), "cooking", pounds(500), About.NOTHING));

    assertThatThrownBy(() -> does(joan, () -> approvals.approve(payment.id(), " ")))
        .isInstanceOf(ReasonNeeded.class)
        .hasMessageStartingWith("Somebody else approves what you entered.");
    does(joan, () -> approvals.approve(payment.id(), "I work alone."));

    assertThat(requireNonNull(entry(payment.id()).decision()).own()).isTrue();
    assertThat(audited("agreement", "kitchen")).contains("approved own paid");
  }

  @Test
  void somethingIsDecidedOnceAndDecliningNeedsAReason() {
    TrailEntry payment = enter(joan, d -> d.paid(kitchen(), "cooking", pounds(500), About.NOTHING));

    assertThatThrownBy(() -> does(amir, () -> approvals.decline(payment.id(), "")))
        .isInstanceOf(ReasonNeeded.class);
    does(amir, () -> approvals.decline(payment.id(), "Not due yet."));
    assertThatThrownBy(() -> does(amir, () -> approvals.approve(payment.id(), "")))
        .isInstanceOf(DecidedAlready.class);
    assertThat(entry(payment.id()).standing()).isEqualTo(Standing.DECLINED);
    assertThat(toPay()).isEqualTo("£3,000");
  }

  @Test
  void aFormThatIsSentTwiceIsEnteredOnce() {
    Draft draft = drafts().paid(kitchen(), "cooking", pounds(500), About.NOTHING);
    does(joan, () -> recording.record(List.of(draft)));
    does(joan, () -> recording.record(List.of(draft)));

    assertThat(as(joan, funding::trail).waiting()).hasSize(1);
  }

  @Test
  void ofTwoPaymentsAtOnceThatAreTooMuchTogetherOneIsRefused() throws Exception {
    Agreement kitchen = kitchen();
    Callable<Boolean> paying =
        () -> {
          try {
            enter(joan, d -> d.paid(kitchen, "cooking", pounds(3_000), About.NOTHING));
            return true;
          } catch (MoreThanIsThere refused) {
            return false;
          }
        };
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<Boolean>> both = two.invokeAll(List.of(paying, paying));

      assertThat(List.of(both.get(0).get(), both.get(1).get())).containsOnlyOnce(true, false);
    }
  }

  @Test
  void everythingInOneStepIsAddedOrNothingIs() {
    Drafts both = drafts();

    assertThatThrownBy(() ->
            does(
                joan,
                () ->
                    recording.record(
                        List.of(
                            both.ended(kitchen(), "cooking"),
                            both.another(1).leftOver(cooking(Stage.HELD), pounds(5_000))))))
        .isInstanceOf(MoreThanIsThere.class);
    assertThat(as(joan, funding::trail).standing())
        .noneMatch(entry -> entry.kind() == EntryKind.ENDED);
  }

  @Test
  void twoPeopleWhoChangeTheSamePlanAreToldAndNothingIsLost() {
    Agreement seen = kitchen();
    does(joan, () -> plans.change(renamed(seen, "Kitchen and garden")));

    assertThatThrownBy(() -> does(amir, () -> plans.change(renamed(seen, "Kitchen only"))))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(kitchen().title()).isEqualTo("Kitchen and garden");
    assertThat(kitchen().instalments()).hasSize(2);
  }

  @Test
  void aProvidersPeopleSeeAndRecordTheirOwnMoneyAndNobodyElses() {
    Actor partner = partner("garden-group");

    assertThat(as(partner, funding::agreements))
        .extracting(Agreement::id)
        .containsExactly("garden");
    assertThat(as(partner, funding::trail).entries())
        .extracting(TrailEntry::id)
        .containsExactly("garden-award");
    assertThat(as(partner, funding::budgets)).isEmpty();
    Agreement garden = as(partner, () -> funding.agreement("garden")).orElseThrow();
    enter(partner, d -> d.invoiced(garden, "growing", "7", pounds(10)));
    assertThatThrownBy(
            () -> enter(partner, d -> d.paid(garden, "growing", pounds(10), About.invoice("7"))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> enter(partner, d -> d.spent(kitchen(), "cooking", pounds(1))))
        .isInstanceOf(NotPartOfIt.class);
  }

  @Test
  void whoeverGetsAnothersMoneySeesThatAndNotTheOthersTrail() {
    enter(joan, d -> d.leftOver(cooking(Stage.HELD), pounds(800)));
    Agreement garden = as(joan, () -> funding.agreement("garden")).orElseThrow();
    TrailEntry reAward =
        enter(joan, d -> d.reAwarded(cooking(Stage.LEFT_HELD), garden, "growing", pounds(800)));
    does(amir, () -> approvals.approve(reAward.id(), ""));

    assertThat(as(partner("garden-group"), () -> funding.trail("garden")).entries())
        .extracting(TrailEntry::id)
        .containsExactly("garden-award", reAward.id());
    assertThat(Sum.inWords(as(partner("garden-group"), funding::trail).of("garden", Stage.TO_PAY)))
        .isEqualTo("£1,800");
  }

  @Test
  void sqlThatForgetsToCheckShowsNoMoneyOutside() {
    enter(joan, d -> d.paid(kitchen(), "cooking", pounds(500), About.NOTHING));

    for (String table : TABLES) {
      assertThat(rows(Actor.visitor(area.id()), table)).as(table).isEmpty();
      assertThat(rows(outsider(Map.of()), table)).as(table).isEmpty();
    }
    assertThat(rows(joan, "funding.entry")).hasSize(6);
    assertThat(rows(partner("garden-group"), "funding.entry")).containsExactly("garden-group");
    assertThat(rows(partner("garden-group"), "funding.instalment")).isEmpty();
    assertThat(rows(partner("kitchen-group"), "funding.instalment"))
        .containsExactly("kitchen-group", "kitchen-group");
  }

  @Test
  void theTrailIsOnlyEverAddedTo() {
    for (String change :
        List.of(
            "update funding.entry set low = 0",
            "delete from funding.entry",
            "update funding.decision set approved = true",
            "delete from funding.decision")) {
      assertThatThrownBy(() -> inTransaction(joan, () -> sql.sql(change).update()))
          .as(change)
          .rootCause()
          .hasMessageContaining("permission denied");
    }
  }

  private TrailEntry enter(Actor who, Function<Drafts, Draft> what) {
    Draft draft = what.apply(drafts());
    does(who, () -> recording.record(List.of(draft)));
    return as(who, funding::trail).entries().stream()
        .filter(entry -> entry.id().equals(draft.id()))
        .findFirst()
        .orElseThrow();
  }

  private TrailEntry entry(String id) {
    return as(joan, funding::trail).entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Agreement kitchen() {
    return as(joan, () -> funding.agreement("kitchen")).orElseThrow();
  }

  private String toPay() {
    return Sum.inWords(as(joan, funding::trail).of("kitchen", Stage.TO_PAY));
  }

  private List<String> audited(String kind, String id) {
    return inTransaction(
        joan,
        () ->
            sql.sql(
                    "select reason from access.audit where subject_kind = :kind and subject_id = :id")
                .param("kind", kind)
                .param("id", id)
                .query(String.class)
                .list());
  }

  /** Whose the rows are that a query without any condition finds; area-wide ones as "all". */
  private List<String> rows(Actor actor, String table) {
    String whose =
        List.of("funding.body", "funding.budget").contains(table)
            ? "select 'all' from " + table
            : "select coalesce(organisation, 'all') from " + table;
    return inTransaction(actor, () -> sql.sql(whose).query(String.class).list());
  }

  private <R> R inTransaction(Actor actor, Supplier<R> work) {
    return as(actor, () -> requireNonNull(transactions.execute(running -> work.get())));
  }

  private Actor officer(String name) {
    Set<Action> all =
        Set.of(
            Access.INSIDE,
            Access.EVERY_PARTNER,
            Funding.READ,
            Funding.PLAN,
            Funding.RECORD,
            Funding.APPROVE);
    return Actor.person(
        name,
        area.id(),
        all.stream().collect(Collectors.toMap(action -> action, action -> Set.of(Scope.AREA))));
  }

  private Actor partner(String organisation) {
    return Actor.person(
        "coordinator",
        area.id(),
        Stream.of(Funding.READ, Funding.RECORD)
            .collect(
                Collectors.toMap(
                    action -> action, action -> Set.of(Scope.organisation(organisation)))));
  }

  /** Somebody with an account who is not inside, such as a board member. */
  private Actor outsider(Map<Action, Set<Scope>> grants) {
    return Actor.person("board-member", area.id(), grants);
  }

  private static void does(Actor actor, Runnable work) {
    as(
        actor,
        () -> {
          work.run();
          return true;
        });
  }

  private static <R> R as(Actor actor, ScopedValue.CallableOp<R, RuntimeException> work) {
    return ActingAs.<R, RuntimeException>actingAs(actor, work);
  }

  private static Drafts drafts() {
    return new Drafts(UUID.randomUUID().toString(), LocalDate.of(2020, 8, 3), "");
  }

  private static Share cooking(Stage stage) {
    return new Share("kitchen", "cooking", stage);
  }

  private static Sum pounds(long pounds) {
    return Sum.exactly(BigDecimal.valueOf(pounds));
  }

  private static Agreement renamed(Agreement agreement, String title) {
    return new Agreement(
        agreement.id(),
        agreement.kind(),
        title,
        agreement.budget(),
        agreement.awardedBy(),
        agreement.organisation(),
        agreement.identifier(),
        agreement.description(),
        agreement.starts(),
        agreement.ends(),
        agreement.milestonesFirst(),
        agreement.source(),
        agreement.uses(),
        agreement.milestones(),
        agreement.instalments(),
        agreement.version());
  }
}
