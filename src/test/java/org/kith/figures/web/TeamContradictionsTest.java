package org.kith.figures.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.figures.Figures;
import org.kith.figures.FoundContradiction;
import org.kith.figures.FoundContradiction.State;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

/** In each test's area the final report says both that 120 and that 90 people learned English. */
@KithTest
class TeamContradictionsTest {
  private static final String LIST = "/team/contradictions";
  private static final Pattern PATH = Pattern.compile(LIST + "/[0-9a-f]{12}");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  private final TestArea area;
  private final Figures figures;
  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final TestPerson joan;
  private final String path;

  TeamContradictionsTest(
      TestAreas areas, Figures figures, JdbcClient database, TransactionOperations transactions) {
    this.area = areas.create();
    this.figures = figures;
    this.database = database;
    this.transactions = transactions;
    area.files()
        .source("report", "Final report")
        .definition(area.subject(), "learners", "People who learned English")
        .figure(Figure.of("here").about(area.subject(), "learners").people(120))
        .figure(Figure.of("there").about(area.subject(), "learners").people(90).in("report", "2"));
    area.load();
    this.joan = area.somebody("officer");
    this.path = onlyPath(joan.get(LIST));
  }

  @Test
  void anOpenOneIsShownWithItsFigures() {
    assertThat(joan.get(path))
        .hasStatusOk()
        .bodyText()
        .contains("120 people", "90 people", "One thing with several values", "High", "Open")
        .contains("/team/figures/here");
  }

  @Test
  void somebodyLooksAfterIt() {
    assertThat(joan.get("/team")).bodyText().doesNotContain(path);

    assertThat(
            joan.post(path + "/assign")
                .param("version", version(path))
                .param("severity", "low")
                .param("owner", joan.account())
                .exchange())
        .hasStatus(303);

    assertThat(joan.get(path)).bodyText().contains("Low", "judged it: Low", "looks after it");
    assertThat(joan.get("/team")).bodyText().contains(path, "One thing with several values");
    assertThat(joan.get(LIST + "?owner=" + joan.account())).bodyText().contains(path);
    assertThat(joan.get(LIST + "?owner=nobody")).bodyText().doesNotContain(path);
  }

  @Test
  void onlyWhoDealsWithContradictionsCanLookAfterOne() {
    TestPerson auditor = area.somebody("auditor");

    assertThat(
            joan.post(path + "/assign")
                .param("version", version(path))
                .param("severity", "low")
                .param("owner", auditor.account())
                .exchange())
        .hasStatus(422);
  }

  @Test
  void resolvingSaysWhichFigureStands() {
    assertThat(joan.get(path + "/resolve"))
        .hasStatusOk()
        .bodyText()
        .contains("120 people", "90 people");

    decide("resolve", "stands", "here", "why", "The register has 120 names");

    assertThat(state()).isEqualTo(State.RESOLVED);
    assertThat(joan.get(path))
        .bodyText()
        .contains("Resolved", "The register has 120 names", "Stands", "Open again");
    assertThat(joan.get(LIST)).bodyText().doesNotContain(path);
    assertThat(joan.get(LIST + "?state=resolved")).bodyText().contains(path);
    assertThat(area.get("/contradictions")).bodyText().contains("No contradictions");
    assertThat(area.get("/figures")).bodyText().doesNotContain("Contradicted");
  }

  @Test
  void acceptingLetsAllStandAndOpeningAgainShowsItAgain() {
    decide("accept", "why", "Counted on different days");
    assertThat(state()).isEqualTo(State.ACCEPTED);

    decide("reopen", "why", "They were counted on the same day");

    assertThat(state()).isEqualTo(State.OPEN);
    assertThat(area.get("/contradictions")).bodyText().contains("1 contradiction");
    assertThat(joan.get(path))
        .bodyText()
        .containsSubsequence("Counted on different days", "They were counted on the same day");
  }

  @Test
  void aSettledOneOpensAgainWhenAValueChanges() {
    decide("accept", "why", "Counted on different days");
    area.load();
    assertThat(state()).isEqualTo(State.ACCEPTED);

    area.files().file("figures/report.csv", "");
    area.files()
        .figure(Figure.of("here").about(area.subject(), "learners").people(120))
        .figure(Figure.of("there").about(area.subject(), "learners").people(91).in("report", "2"));
    area.load();

    assertThat(state()).isEqualTo(State.OPEN);
    assertThat(joan.get(path))
        .bodyText()
        .contains("91 people", "A value that had been judged is another now");
  }

  @Test
  void anotherNoteIsNoOtherValue() {
    decide("accept", "why", "Counted on different days");

    area.files().file("figures/report.csv", "");
    area.files()
        .figure(Figure.of("here").about(area.subject(), "learners").people(120))
        .figure(
            Figure.of("there")
                .about(area.subject(), "learners")
                .people(90)
                .in("report", "2")
                .with("note", "In the second table"));
    area.load();

    assertThat(state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void oneThatIsPutOffIsOpenAgainOnItsDay() {
    LocalDate day = LocalDate.now().plusDays(30);
    decide(
        "defer",
        "until-day",
        String.valueOf(day.getDayOfMonth()),
        "until-month",
        String.valueOf(day.getMonthValue()),
        "until-year",
        String.valueOf(day.getYear()),
        "why",
        "The partner is away");
    assertThat(state()).isEqualTo(State.DEFERRED);
    assertThat(joan.get(path)).bodyText().contains("put it off until", "The partner is away");
    assertThat(area.get("/contradictions")).bodyText().contains("1 contradiction");
    assertThat(joan.get("/team")).bodyText().doesNotContain(path);

    theDayComes();

    assertThat(state()).isEqualTo(State.OPEN);
    assertThat(joan.get(LIST)).bodyText().contains(path);
    assertThat(joan.get("/team")).bodyText().contains("Overdue", path);
  }

  @Test
  void aDayThatIsPastIsRefused() {
    LocalDate today = LocalDate.now();
    assertThat(
            ask(
                    "defer",
                    "until-day",
                    String.valueOf(today.getDayOfMonth()),
                    "until-month",
                    String.valueOf(today.getMonthValue()),
                    "until-year",
                    String.valueOf(today.getYear()),
                    "why",
                    "The partner is away")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Choose a day after today", "The partner is away");
  }

  @Test
  void whoDecidesAfterSomebodyElseIsToldAndLosesNothing() {
    String seen = version(path);
    TestPerson amina = area.somebody("officer");
    decide("accept", "why", "Counted on different days");

    assertThat(
            amina
                .post(path + "/resolve")
                .param("version", seen)
                .param("stands", "here")
                .param("why", "The register has 120 names")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Somebody changed this meanwhile", "The register has 120 names")
        .contains("accepted it on", "Counted on different days");
    assertThat(
            amina.post(path + "/assign").param("version", seen).param("severity", "low").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Somebody changed this meanwhile");
    assertThat(state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void aSettledOneIsNotSettledOtherwise() {
    decide("accept", "why", "Counted on different days");

    assertThat(ask("resolve", "stands", "here", "why", "It is 120").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("It is settled already");
    assertThat(ask("resolve", "stands", "elsewhere", "why", "It is 120").exchange()).hasStatus(422);
  }

  @Test
  void nothingIsDecidedWithoutAReason() {
    assertThat(ask("accept", "why", " ").exchange()).hasStatus(422);
    assertThat(ask("resolve", "why", "Because").exchange()).hasStatus(422);
    assertThat(state()).isEqualTo(State.OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx", "html"})
  void aLetterQuotesAllFiguresWithTheirDocuments(String kind) {
    assertThat(joan.get(path + "/letter")).hasStatusOk().bodyText().contains("Make the letter");
    LocalDate day = LocalDate.of(2031, 5, 4);

    MvcTestResult letter =
        joan.post(path + "/letter")
            .param("to", "Nash Dom")
            .param("by-day", String.valueOf(day.getDayOfMonth()))
            .param("by-month", String.valueOf(day.getMonthValue()))
            .param("by-year", String.valueOf(day.getYear()))
            .param("answer-to", "joan@example.org")
            .param("file", kind)
            .exchange();

    assertThat(letter)
        .hasStatusOk()
        .headers()
        .hasHeaderSatisfying(
            HttpHeaders.CONTENT_DISPOSITION,
            values -> assertThat(values.getFirst()).contains("attachment", "." + kind));
    if (kind.equals("html")) {
      assertThat(letter)
          .bodyText()
          .contains("Nash Dom", "120 people", "90 people", "Final report", "4 May 2031")
          .contains("joan@example.org", path.substring(path.lastIndexOf('/') + 1))
          .contains("This does not mean that anybody did poor work");
    }
    assertThat(joan.get(path)).bodyText().contains("made a letter to Nash Dom");
  }

  @Test
  void aLetterWithoutAnAddresseeIsNotMade() {
    assertThat(joan.post(path + "/letter").param("file", "pdf").exchange()).hasStatus(422);
    assertThat(joan.get(path)).bodyText().doesNotContain("made a letter");
  }

  @Test
  void whatWasDoneIsOnlyEverAddedTo() {
    decide("accept", "why", "Counted on different days");

    for (String sql :
        List.of(
            "update figures.finding_event set reason = 'nothing'",
            "delete from figures.finding_event")) {
      assertThat(refusal(sql)).contains("permission denied");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "administrator,200",
    "officer,200",
    "analyst,200",
    "partner-coordinator,403",
    "adviser,403",
    "caseworker,403",
    "safeguarding-lead,403",
    "board-member,403",
    "councillor,403",
    "auditor,403",
    "data-protection-officer,403"
  })
  void everyRoleMayDoWhatTheTableSays(String role, int status) {
    TestPerson somebody = area.somebody(role);
    String version = version(path);

    assertThat(somebody.get(LIST)).hasStatus(status);
    assertThat(somebody.get(path)).hasStatus(status);
    for (String verb : List.of("resolve", "accept", "defer", "letter")) {
      assertThat(somebody.get(path + "/" + verb)).as(verb).hasStatus(status);
    }
    assertThat(
            somebody.post(path + "/accept").param("version", version).param("why", "x").exchange())
        .hasStatus(status == 200 ? 303 : 403);
    assertThat(somebody.post(path + "/assign").param("version", version).exchange())
        .hasStatus(status == 200 ? 422 : 403);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(joan.get(LIST + "/000000000000")).hasStatus(404);
    assertThat(joan.get(LIST + "?state=lost")).hasStatus(404);
    assertThat(joan.get(LIST + "?rule=lost")).hasStatus(404);
    assertThat(joan.get(path + "/forget")).hasStatus(404);
    assertThat(area.get(LIST)).hasStatus(303);
  }

  private MockMvcRequestBuilder ask(String verb, String... answers) {
    MockMvcRequestBuilder form = joan.post(path + "/" + verb).param("version", version(path));
    for (int i = 0; i < answers.length; i += 2) {
      form.param(answers[i], answers[i + 1]);
    }
    return form;
  }

  private void decide(String verb, String... answers) {
    assertThat(ask(verb, answers).exchange()).hasStatus(303);
  }

  private String version(String page) {
    Matcher version = VERSION.matcher(body(joan.get(page)));
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  private State state() {
    return area.acting(() ->
        figures.contradictions().stream().map(FoundContradiction::state).findFirst().orElseThrow());
  }

  private void theDayComes() {
    area.acting(() ->
        Objects.requireNonNull(
            transactions.execute(status ->
                database
                    .sql(
                        """
                        update figures.finding set deferred_until = current_date
                        where state = 'deferred'
                        """)
                    .update())));
  }

  private String refusal(String sql) {
    try {
      area.acting(
          () -> Objects.requireNonNull(transactions.execute(status -> database.sql(sql).update())));
      return "";
    } catch (RuntimeException refused) {
      return String.valueOf(refused.getCause());
    }
  }

  private static String onlyPath(MvcTestResult list) {
    Matcher path = PATH.matcher(body(list));
    assertThat(path.find()).isTrue();
    return path.group();
  }

  private static String body(MvcTestResult page) {
    return new String(
        page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
