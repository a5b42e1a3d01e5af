package org.kith.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Accounts;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** In each test's area the final report, loaded, says that 120 people learned English. */
@KithTest
@Tag("postgresql")
class UnpublishedFiguresTest {
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

  UnpublishedFiguresTest(
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

  private String enter(TestPerson person, NewStatement statement) {
    return people.as(person, () -> reporting.enter(statement));
  }

  private void publish(String id) {
    inside(() -> {
      reporting.publish(List.of(id));
      return true;
    });
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
