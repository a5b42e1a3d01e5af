package org.kith.returns;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.ReturnsSample.CLASSES;
import static org.kith.returns.ReturnsSample.ZEAL;
import static org.kith.returns.ReturnsSample.asked;
import static org.kith.returns.ReturnsSample.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.kernel.Period;
import org.kith.returns.domain.NewReturn;
import org.kith.returns.domain.Requesting;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Officers ask partners, one or many at once, and change what they asked. */
@KithTest
class AskingTest {
  private static final LocalDate DUE = LocalDate.now().plusDays(14);
  private static final String ASK = "/team/returns/ask";
  private static final String NEW =
      "/team/returns/new?project=english-classes&organisation=zeal&period=2021-10/2021-12";

  private final TestArea area;
  private final TestPerson officer;
  private final Requesting requesting;
  private final Returns returns;
  private final JdbcClient database;
  private final TransactionTemplate transactions;

  AskingTest(
      TestAreas areas,
      Requesting requesting,
      Returns returns,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.area = ReturnsSample.loaded(areas.create());
    this.officer = area.somebody("officer");
    this.requesting = requesting;
    this.returns = returns;
    this.database = database;
    this.transactions = new TransactionTemplate(transactions);
  }

  @Test
  void manyAreAskedForTheSameQuarterInOneGo() {
    assertThat(
            dated(officer.post(ASK), DUE)
                .param("ask--english-classes--zeal", "yes")
                .param("email--english-classes--zeal", "sam@example.org")
                .param("ask--english-classes--college", "yes")
                .param("name--english-classes--college", "Robin (synthetic)")
                .param("email--english-classes--college", "robin@example.org")
                .param("message", "It is the last time.")
                .exchange())
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(all()).hasSize(2).allSatisfy(one -> assertThat(one.figures()).hasSize(3));
    assertThat(letters("email"))
        .hasSize(2)
        .allMatch(letter -> letter.contains("It is the last time."))
        .anyMatch(letter -> letter.startsWith("Dear Robin (synthetic),"))
        .anyMatch(letter -> letter.startsWith("Dear Zeal,"));
    assertThat(officer.get(ASK)).bodyText().contains("Asked already");
  }

  @Test
  void whoWasAskedBeforeComesReadyTickedAndIsAskedTheSame() {
    area.acting(
        () ->
            requesting.ask(
                new NewReturn(
                    CLASSES,
                    ZEAL,
                    ReturnsSample.QUARTER,
                    DUE,
                    new Recipient("Sam (synthetic)", "sam@example.org", ""),
                    List.of("costs"),
                    "")),
        Returns.REQUEST);

    assertThat(officer.get(ASK)).bodyText().contains("sam@example.org");
    dated(officer.post(ASK), DUE)
        .param("ask--english-classes--zeal", "yes")
        .param("name--english-classes--zeal", "Sam (synthetic)")
        .exchange();

    assertThat(all())
        .hasSize(2)
        .allSatisfy(one ->
            assertThat(one.figures()).extracting(AskedFigure::definition).containsExactly("costs"));
  }

  @Test
  void oneWrongAddressKeepsEverybodyFromBeingAskedAndIsNamed() {
    assertThat(
            dated(officer.post(ASK), DUE)
                .param("ask--english-classes--zeal", "yes")
                .param("email--english-classes--zeal", "sam at example")
                .param("ask--english-classes--college", "yes")
                .exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("sam at example", "must look like name@example.com");
    assertThat(dated(officer.post(ASK), DUE).exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Tick the partners");
    assertThat(dated(officer.post(ASK), LocalDate.now().minusDays(1)).exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(all()).isEmpty();
  }

  @Test
  void aPartnerWithAPostalAddressGetsASheetOnPaper() {
    dated(officer.post(NEW), DUE)
        .param("recipient", "Sam (synthetic)")
        .param("address", "1 Example Road\nExampleton")
        .param("figures", "learners")
        .exchange();

    assertThat(letters("email")).isEmpty();
    assertThat(letters("print"))
        .singleElement()
        .asString()
        .contains("People who learned English: ____________", "Reference: " + one().id())
        .doesNotContain("/return/");
  }

  @Test
  void aPartnerWithoutAnAddressIsAskedAndNotWrittenTo() {
    assertThat(
            dated(officer.post(NEW), DUE)
                .param("recipient", "Sam (synthetic)")
                .param("figures", "learners")
                .exchange())
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(letters("email")).isEmpty();
    assertThat(letters("print")).isEmpty();
    assertThat(officer.get("/team/returns/" + one().id())).bodyText().contains("by telephone");
  }

  @Test
  void thePartnerIsAskedOnceAboutAProjectAndAPeriod() {
    String id = asked(area, requesting, ZEAL, DUE);

    assertThat(
            dated(officer.post(NEW), DUE)
                .param("recipient", "Sam (synthetic)")
                .param("figures", "learners")
                .exchange())
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("was asked about this project and period already");
    withdraw(id);
    assertThat(
            dated(officer.post(NEW), DUE)
                .param("recipient", "Sam (synthetic)")
                .param("figures", "learners")
                .exchange())
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void moreTimeIsToldAndTheLinkGoesOnWorking() {
    String id = asked(area, requesting, ZEAL, DUE);
    String path = link(area, requesting, id);

    assertThat(
            dated(officer.post("/team/returns/" + id + "/due"), DUE.plusDays(30))
                .param("version", "1")
                .param("reason", "The hall was flooded.")
                .exchange())
        .hasStatus(HttpStatus.SEE_OTHER);

    assertThat(one().due()).isEqualTo(DUE.plusDays(30));
    assertThat(letters("email"))
        .anyMatch(letter -> letter.contains("more time") && letter.contains("flooded"));
    assertThat(area.get(path)).hasStatusOk();
    assertThat(
            dated(officer.post("/team/returns/" + id + "/due"), DUE.plusDays(40))
                .param("version", "1")
                .param("reason", "Again.")
                .exchange())
        .as("somebody else gave more time meanwhile")
        .hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void anOfficerOfOneProjectAsksAboutThatOneAlone() {
    TestPerson limited =
        area.somebody(List.of(new Assignment("officer", Scope.project("another-project"))));
    TestPerson own = area.somebody(List.of(new Assignment("officer", Scope.project(CLASSES))));

    assertThat(limited.get(NEW)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(dated(limited.post(NEW), DUE).exchange()).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(limited.get(ASK)).hasStatusOk().bodyText().contains("No project here has a partner");
    assertThat(own.get(ASK)).hasStatusOk().bodyText().contains("Zeal, English classes");
  }

  @Test
  void whatTheProjectCountsCarriesLastTimeAndTarget() {
    asked(area, requesting, ZEAL, DUE);

    Map<String, AskedFigure> figures =
        Map.of(
            "learners", one().figures().get(0),
            "costs", one().figures().get(1),
            "content", one().figures().get(2));
    assertThat(requireNonNull(figures.get("learners")).target()).isEqualTo("300 people");
    assertThat(requireNonNull(figures.get("costs")).last()).isEqualTo("£1,200");
    assertThat(requireNonNull(figures.get("content")).base()).isEqualTo("learners who answered");
    assertThat(one().period()).isEqualTo(Period.parse("2021-10/2021-12").orElseThrow());
  }

  private void withdraw(String id) {
    assertThat(
            officer
                .post("/team/returns/" + id + "/withdraw")
                .param("version", "1")
                .param("reason", "Asked by mistake")
                .exchange())
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private static MockMvcRequestBuilder dated(MockMvcRequestBuilder form, LocalDate due) {
    return form.param("due-day", String.valueOf(due.getDayOfMonth()))
        .param("due-month", String.valueOf(due.getMonthValue()))
        .param("due-year", String.valueOf(due.getYear()));
  }

  private List<PartnerReturn> all() {
    return area.acting(returns::all, Returns.READ);
  }

  private PartnerReturn one() {
    return all().getFirst();
  }

  private List<String> letters(String channel) {
    return area.acting(() ->
        requireNonNull(
            transactions.execute(running ->
                database
                    .sql("select body from outbox.message where channel = :channel")
                    .param("channel", channel)
                    .query(String.class)
                    .list())));
  }
}
