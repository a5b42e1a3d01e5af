package org.kith.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Accounts;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.figures.Standing.State;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Refusal;
import org.kith.kernel.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** In each test's area the final report, loaded, says that 120 people learned English. */
@KithTest
@Tag("postgresql")
class ReportingTest {
  private static final String LOADED = "learners-in-report";

  private final TestAreas areas;
  private final TestArea area;
  private final Accounts accounts;
  private final People people;
  private final Reporting reporting;
  private final Figures figures;
  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final TestPerson amina;
  private final TestPerson joan;

  ReportingTest(
      TestAreas areas,
      Accounts accounts,
      Reporting reporting,
      Figures figures,
      JdbcClient database,
      TransactionOperations transactions) {
    this.areas = areas;
    this.area = areas.loaded();
    this.accounts = accounts;
    this.people = new People(area, accounts);
    this.reporting = reporting;
    this.figures = figures;
    this.database = database;
    this.transactions = transactions;
    this.amina = area.somebody("officer");
    this.joan = area.somebody("officer");
  }

  @Test
  void whatSomebodyEntersWaitsForSomebodyElse() {
    String id = enter(amina, learners(31));

    assertThat(standing(id).state()).isEqualTo(State.ENTERED);
    assertThat(standing(id).enteredBy()).isEqualTo(amina.account());
    assertThat(insideIds()).containsExactly(LOADED);

    Decided decided = people.as(joan, () -> reporting.approve(List.of(id), ""));

    assertThat(decided.approved()).containsExactly(id);
    assertThat(standing(id).state()).isEqualTo(State.APPROVED);
    assertThat(standing(id).approvedBy()).isEqualTo(joan.account());
    assertThat(standing(id).isOwnApproval()).isFalse();
    assertThat(insideIds()).containsExactlyInAnyOrder(LOADED, id);
  }

  @Test
  void nobodyApprovesTheirOwnWhereSomebodyElseCould() {
    String id = enter(amina, learners(31));

    Decided decided = people.as(amina, () -> reporting.approve(List.of(id), "I am sure"));

    assertThat(decided.approved()).isEmpty();
    assertThat(decided.refused().get(id)).contains("somebody else has to approve it");
    assertThat(standing(id).state()).isEqualTo(State.ENTERED);
  }

  @Test
  void aTeamOfOneApprovesItsOwnWithAReasonAndThatIsMarked() {
    TestArea small = areas.loaded();
    People ofSmall = peopleOf(small);
    TestPerson alone = small.somebody("officer");
    small.somebody("analyst");
    small.somebody("auditor");
    String id = ofSmall.as(alone, () -> reporting.enter(learners(small, 31)));

    assertThat(ofSmall.as(alone, () -> reporting.approve(List.of(id), " ")).refused().get(id))
        .contains("say why");
    assertThat(ofSmall.as(alone, () -> reporting.approve(List.of(id), "Alone")).approved())
        .containsExactly(id);

    Standing standing = small.acting(() -> reporting.standing(id).orElseThrow());
    assertThat(standing.isOwnApproval()).isTrue();
    assertThat(standing.ownReason()).isEqualTo("Alone");
  }

  @Test
  void severalAreApprovedAtOnceAndEachIsChecked() {
    String hers = enter(amina, learners(31));
    String other = enter(joan, learners(40).of(part("north")));
    String third = enter(joan, learners(12).of(part("south")));
    people.as(amina, () -> reporting.approve(List.of(third), ""));

    Decided decided = people.as(amina, () -> reporting.approve(List.of(hers, other, third), ""));

    assertThat(decided.approved()).containsExactly(other);
    assertThat(decided.refused()).containsOnlyKeys(hers, third);
    assertThat(decided.refused().get(third)).contains("already");
  }

  @Test
  void whatIsSentBackSaysWhyAndCanBeEnteredAnew() {
    String id = enter(amina, learners(31));
    assertThatThrownBy(() -> sendBack(joan, id, "")).isInstanceOf(FigureRefused.class);
    sendBack(joan, id, "The register says 13");

    assertThat(standing(id).sentBack())
        .isEqualTo(new Standing.SentBack(joan.account(), "The register says 13"));
    assertThat(people.as(joan, () -> reporting.approve(List.of(id), "")).refused()).containsKey(id);

    String again = enter(amina, learners(13).correcting(id, "Digits were swapped"));

    assertThat(standing(again).supersedes()).isEqualTo(id);
    assertThat(standing(id).supersededBy()).isEqualTo(again);
    assertThat(people.as(joan, () -> reporting.approve(List.of(again), "")).approved())
        .containsExactly(again);
  }

  @Test
  void aCorrectionStandsInsideOnceItIsApprovedAndOutsideOnceItIsPublished() {
    String correction = enter(amina, learners(125).correcting(LOADED, "Two registers were missed"));
    assertThat(insideIds()).containsExactly(LOADED);

    people.as(joan, () -> reporting.approve(List.of(correction), ""));

    assertThat(insideIds()).containsExactly(correction);
    assertThat(outsideIds()).containsExactly(LOADED);
    assertThat(standing(LOADED).supersededBy()).isEqualTo(correction);
    assertThat(standing(LOADED).isPublished()).isTrue();

    publish(correction);

    assertThat(outsideIds()).containsExactly(correction);
    assertThat(outside(() -> figures.statement(LOADED).orElseThrow().id())).isEqualTo(correction);
  }

  @Test
  void aCorrectionOfACorrectionStandsInPlaceOfBoth() {
    String first = enter(amina, learners(125).correcting(LOADED, "One register was missed"));
    people.as(joan, () -> reporting.approve(List.of(first), ""));
    String second = enter(amina, learners(126).correcting(first, "And one more person"));
    people.as(joan, () -> reporting.approve(List.of(second), ""));

    assertThat(insideIds()).containsExactly(second);
    assertThat(outsideIds()).containsExactly(LOADED);
    assertThat(inside(() -> figures.statement(LOADED).orElseThrow().id())).isEqualTo(second);

    publish(second);

    assertThat(outsideIds()).containsExactly(second);
  }

  @Test
  void twoWhoCorrectTheSameFigureAreTold() {
    String first = enter(amina, learners(125).correcting(LOADED, "One register was missed"));

    assertThatThrownBy(() -> enter(joan, learners(126).correcting(LOADED, "I counted again")))
        .isInstanceOf(FigureRefused.class)
        .hasMessageContaining("waits for approval already");
    people.as(joan, () -> reporting.approve(List.of(first), ""));
    assertThatThrownBy(() -> enter(joan, learners(126).correcting(LOADED, "I counted again")))
        .isInstanceOf(FigureRefused.class)
        .hasMessageContaining("meanwhile");
  }

  @Test
  void partsOfATotalStayItsPartsWhenItIsCorrected() {
    TestArea own = areas.create();
    own.files()
        .source("report", "Final report")
        .definition(own.subject(), "learners", "People who learned English")
        .figure(Figure.of("total").about(own.subject(), "learners").people(120))
        .figure(
            Figure.of("north")
                .about(own.subject(), "learners")
                .people(70)
                .with("breakdown", "locality=north")
                .partOf("total"));
    own.load();
    People ofOwn = peopleOf(own);
    TestPerson officer = own.somebody("officer");
    TestPerson other = own.somebody("officer");

    String correction =
        ofOwn.as(
            officer, () -> reporting.enter(learners(own, 60).correcting("total", "Counted again")));

    assertThat(rulesFoundInside(own)).anyMatch(rule -> rule.contains(correction));
    ofOwn.as(other, () -> reporting.approve(List.of(correction), ""));
    Statement north = own.acting(() -> figures.statement("north").orElseThrow());
    assertThat(north.partOf()).isEqualTo(correction);
  }

  @Test
  void aSecondClickEntersNothingMore() {
    String first = enter(amina, learners(31).once("form-1"));

    assertThat(enter(amina, learners(31).once("form-1"))).isEqualTo(first);
    assertThat(enter(amina, learners(31).once("form-2"))).isNotEqualTo(first);
  }

  @Test
  void whatNobodyDefinedNeedsALabel() {
    NewStatement unknown =
        NewStatement.of(
            area.subject(),
            "gardeners",
            Amount.exactly(7, Unit.PEOPLE),
            Period.UNSTATED,
            Source.OWN_RECORDS,
            "Register");

    assertThatThrownBy(() -> enter(amina, unknown)).isInstanceOf(FigureRefused.class);
    assertThatThrownBy(() ->
            enter(
                amina,
                NewStatement.of(
                    area.subject(),
                    "learners",
                    Amount.exactly(7, Unit.PEOPLE),
                    Period.UNSTATED,
                    "no-such-report",
                    "1")))
        .isInstanceOf(FigureRefused.class);
  }

  @Test
  void everyStepIsInTheHistory() {
    String id = enter(amina, learners(31));
    sendBack(joan, id, "Check it");

    assertThat(
            inside(() ->
                database
                    .sql(
                        """
                        select actor || ' ' || action || ' ' || reason from access.audit
                        where subject_kind = 'statement' and subject_id = :id order by id
                        """)
                    .param("id", id)
                    .query((row, number) -> row.getString(1))
                    .list()))
        .containsExactly(
            amina.account() + " figures.report entered",
            joan.account() + " figures.approve sent back: Check it");
  }

  @Test
  void whoMayNotIsRefused() {
    String id = enter(amina, learners(31));
    for (String role : List.of("analyst", "auditor", "board-member", "councillor", "adviser")) {
      TestPerson somebody = area.somebody(role);
      assertThatThrownBy(() -> people.as(somebody, () -> reporting.approve(List.of(id), "")))
          .as(role)
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> sendBack(somebody, id, "No")).isInstanceOf(Refusal.class);
    }
    TestPerson auditor = area.somebody("auditor");
    assertThatThrownBy(() -> enter(auditor, learners(1))).isInstanceOf(NotAllowed.class);
    assertThat(standing(id).state()).isEqualTo(State.ENTERED);
  }

  /** SQL that forgets to ask: the policies answer. */
  @Test
  void visitorsSeeOnlyWhatIsPublishedEvenWhereCodeForgets() {
    String entered = enter(amina, learners(31).of(part("north")));
    String approved = enter(amina, learners(130));
    people.as(joan, () -> reporting.approve(List.of(approved), ""));

    assertThat(outside(() -> ids("select id from figures.statement"))).containsExactly(LOADED);
    assertThat(outside(() -> ids("select id from figures.source"))).containsExactly("report");
    assertThat(outside(() -> ids("select id from figures.finding"))).isEmpty();
    assertThat(outside(() -> ids("select finding from figures.finding_event"))).isEmpty();
    assertThat(outside(figures::contradictions)).isEmpty();
    assertThat(inside(() -> ids("select id from figures.statement")))
        .containsExactlyInAnyOrder(LOADED, entered, approved);
    for (String role : List.of("board-member", "councillor", "partner-coordinator")) {
      TestPerson released = area.somebody(role);
      assertThat(people.as(released, () -> read(() -> ids("select id from figures.statement"))))
          .as(role)
          .containsExactly(LOADED);
    }
  }

  @Test
  void contradictionsWithWhatIsNotPublishedStayInside() {
    String approved = enter(amina, learners(130));
    people.as(joan, () -> reporting.approve(List.of(approved), ""));

    assertThat(inside(figures::openContradictions))
        .anyMatch(found -> found.finding().statements().contains(approved));
    assertThat(area.get("/contradictions")).bodyText().contains("No contradictions");

    publish(approved);

    assertThat(outside(figures::openContradictions))
        .anyMatch(found -> found.finding().statements().contains(approved));
    assertThat(area.get("/contradictions")).bodyText().contains("1 contradiction");
  }

  @Test
  void whatWaitsForApprovalIsInNoContradictionThatAReportCouldQuote() {
    enter(amina, learners(130));

    assertThat(inside(figures::contradictions)).isEmpty();
    assertThat(inside(() -> ids("select id from figures.finding where reach = 'entered'")))
        .hasSize(1);
  }

  @Test
  void publicPagesShowThoseInsideWhatTheyShowEverybody() {
    String approved = enter(amina, learners(130));
    people.as(joan, () -> reporting.approve(List.of(approved), ""));

    for (String path : List.of("/figures", "/figures.csv", "/pl/figures", "/contradictions", "/")) {
      assertThat(amina.get(path)).hasStatusOk().bodyText().doesNotContain(approved, "130 people");
      assertThat(area.get(path)).hasStatusOk().bodyText().doesNotContain(approved, "130 people");
    }
    assertThat(amina.get("/figures/" + approved)).hasStatus(404);
  }

  private NewStatement learners(int people) {
    return learners(area, people);
  }

  private static NewStatement learners(TestArea area, int people) {
    return NewStatement.of(
        area.subject(),
        "learners",
        Amount.exactly(people, Unit.PEOPLE),
        Period.UNSTATED,
        Source.OWN_RECORDS,
        "Register of the English class");
  }

  private static Breakdown part(String locality) {
    return Breakdown.parse("locality=" + locality).orElseThrow();
  }

  private People peopleOf(TestArea area) {
    return new People(area, accounts);
  }

  private String enter(TestPerson person, NewStatement statement) {
    return people.as(person, () -> reporting.enter(statement));
  }

  private boolean sendBack(TestPerson person, String id, String reason) {
    return people.as(
        person,
        () -> {
          reporting.sendBack(id, reason);
          return true;
        });
  }

  private void publish(String id) {
    inside(() -> {
      reporting.publish(List.of(id));
      return true;
    });
  }

  private Standing standing(String id) {
    return area.acting(() -> reporting.standing(id).orElseThrow());
  }

  private List<String> insideIds() {
    return inside(() -> figures.ledger().statements().map(Statement::id).toList());
  }

  private List<String> outsideIds() {
    return outside(() -> figures.ledger().statements().map(Statement::id).toList());
  }

  private List<String> rulesFoundInside(TestArea in) {
    return in.acting(() -> read(() -> ids("select id from figures.finding")));
  }

  private <R> R inside(Supplier<R> work) {
    return area.acting(() -> read(work));
  }

  private <R> R outside(Supplier<R> work) {
    return ActingAs.<R, RuntimeException>actingAs(Actor.visitor(area.id()), () -> read(work));
  }

  private <R> R read(Supplier<R> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }

  private List<String> ids(String sql) {
    return database.sql(sql).query((row, number) -> row.getString(1)).list();
  }
}
