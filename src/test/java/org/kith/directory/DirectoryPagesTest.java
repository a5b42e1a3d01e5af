package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.Sitting;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.NotAllowed;
import org.kith.access.RetentionRule;
import org.kith.access.Scope;
import org.kith.kernel.ChangedMeanwhile;
import org.kith.people.People;
import org.kith.training.Coordinators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept, found and said to be wrong. Organisations and services here are invented. */
@KithTest
class DirectoryPagesTest {
  private static final String ONCE = "0d000000-0000-4000-8000-0000000000";
  private static final Pattern PROBLEM =
      Pattern.compile("/team/directory/problems/([0-9a-f-]{36})");

  private final TestArea area;
  private final Coordinators coordinators;
  private final Services services;
  private final Directory directory;
  private final Problems problems;
  private final Assurance assurance;
  private final JdbcClient database;
  private final SessionRepository<?> sessions;
  private final Clock clock;
  private final List<RetentionRule> rules;
  private final TestPerson coordinator;
  private final TestPerson other;
  private final UUID pantry = UUID.randomUUID();
  private final UUID draft = UUID.randomUUID();

  DirectoryPagesTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Services services,
      Directory directory,
      Problems problems,
      Assurance assurance,
      JdbcClient database,
      SessionRepository<?> sessions,
      Clock clock,
      List<RetentionRule> rules) {
    this.area = areas.loaded();
    this.coordinators = new Coordinators(area, transaction, people);
    this.services = services;
    this.directory = directory;
    this.problems = problems;
    this.assurance = assurance;
    this.database = database;
    this.sessions = sessions;
    this.clock = clock;
    this.rules = rules;
    this.coordinator = coordinatorOf("hall");
    this.other = coordinatorOf("club");
    coordinators.does(() -> {
      services.add(pantry, "hall", ServiceDetails.called("Lantern Pantry", "Bags of groceries."));
      services.add(draft, "hall", hidden(ServiceDetails.called("Lantern Draft", "Not yet.")));
    });
  }

  private TestPerson coordinatorOf(String organisation) {
    return area.somebody(
        List.of(new Assignment("partner-coordinator", Scope.organisation(organisation))));
  }

  private static ServiceDetails hidden(ServiceDetails one) {
    return new ServiceDetails(
        one.name(),
        one.about(),
        one.topics(),
        one.languages(),
        one.venues(),
        one.isRemote(),
        one.locality(),
        one.hours(),
        one.cost(),
        one.joining(),
        one.ages(),
        one.contact(),
        one.alert(),
        one.status(),
        false);
  }

  @Test
  void anybodyFindsWhatIsPublicAndNothingElse() {
    assertThat(area.get("/directory?q=grocerys"))
        .hasStatusOk()
        .bodyText()
        .contains("Lantern Pantry", "1 service")
        .doesNotContain("Lantern Draft");
    assertThat(area.get("/ur/directory?q=lantern"))
        .hasStatusOk()
        .bodyText()
        .contains("Lantern Pantry", "dir=\"rtl\"");
    assertThat(area.get("/directory/" + pantry)).hasStatusOk().bodyText().contains("Free");
    assertThat(area.get("/directory/" + draft)).hasStatus(404);
  }

  @Test
  void theDatabaseItselfHidesWhatIsNotPublicFromVisitorsAndOtherPartners() {
    assertThat(coordinators.as("hall", () -> services.find(draft))).isPresent();
    assertThat(coordinators.as("club", () -> services.find(draft))).isEmpty();
    assertThat(coordinators.as("club", this::rows)).isEqualTo(1);
    assertThat(coordinators.as("hall", this::rows)).isEqualTo(2);
  }

  private int rows() {
    return database.sql("select count(*) from directory.service").query(Integer.class).single();
  }

  @Test
  void aChangeIsFoundAtOnceAndWhatIsHiddenIsGoneAtOnce() {
    assertThat(coordinators.as("club", () -> directory.search(Search.words("pantry"), 0, 5)))
        .extracting(Found::total)
        .isEqualTo(1);

    coordinators.does(
        () -> services.change(pantry, 1, ServiceDetails.called("Repair shed", "Bicycles.")));
    assertThat(total("pantry")).isZero();
    assertThat(total("bicycle")).isEqualTo(1);

    coordinators.does(() ->
        services.change(pantry, 2, hidden(ServiceDetails.called("Repair shed", "Bicycles."))));
    assertThat(total("bicycle")).isZero();
  }

  private int total(String words) {
    return coordinators.as("club", () -> directory.search(Search.words(words), 0, 5)).total();
  }

  @Test
  void anotherPartnerNeitherChangesNorAssures() {
    assertThatThrownBy(() ->
            coordinators.as(
                "club",
                () -> {
                  services.change(pantry, 1, ServiceDetails.called("Ours now", ""));
                  return true;
                }))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() ->
            coordinators.as(
                "club",
                () -> {
                  services.assure(draft, 1);
                  return true;
                }))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void anybodySaysThatSomethingIsWrongAndItsOwnersSettleIt() {
    assertThat(area.get("/pl/directory/" + pantry + "/problem"))
        .hasStatusOk()
        .bodyText()
        .contains("Co jest nie tak?");
    assertThat(tell("1", "")).hasStatus(422);
    assertThat(tell("1", "times", Duration.ofMillis(100)))
        .hasStatus(422)
        .bodyText()
        .contains("It closes at nine.");
    assertThat(tell("1", "times")).hasStatus(303);
    assertThat(tell("1", "times")).hasStatus(303);

    assertThat(other.get("/team/directory/problems")).bodyText().doesNotContain("Lantern Pantry");
    MvcTestResult list = coordinator.get("/team/directory/problems");
    assertThat(list).bodyText().containsOnlyOnce(">Lantern Pantry<");
    Matcher found = PROBLEM.matcher(body(list));
    assertThat(found.find()).isTrue();
    String path = "/team/directory/problems/" + found.group(1);
    assertThat(coordinator.get(path)).bodyText().contains("It closes at nine.");
    assertThat(other.get(path)).hasStatus(404);

    assertThat(coordinator.post(path).param("version", "1").param("outcome", "mended").exchange())
        .hasStatus(303);
    assertThat(coordinator.get(path)).bodyText().doesNotContain("It closes at nine.");
    assertThat(coordinator.get("/team/directory/problems"))
        .bodyText()
        .contains("Nobody says that anything is wrong.");
  }

  @Test
  void whatNobodySettledGoesAfterHalfAYearAndThatItWasWrongStays() {
    assertThat(tell("2", "place")).hasStatus(303);
    RetentionRule rule =
        rules.stream()
            .filter(one -> one.id().equals("directory.problems"))
            .findFirst()
            .orElseThrow();
    LocalDate tomorrow = LocalDate.now().plusDays(1);

    assertThat(coordinators.system(() -> rule.due(tomorrow.minusMonths(6), 3), Problems.SETTLE))
        .isEqualTo(RetentionRule.Due.NOTHING);
    assertThat(coordinators.system(() -> rule.due(tomorrow, 3), Problems.SETTLE).count())
        .isEqualTo(1);
    assertThat(coordinators.system(() -> rule.dispose(tomorrow, 10, "test"), Problems.SETTLE))
        .isEqualTo(1);

    List<Problem> waiting = coordinators.as("hall", () -> problems.waiting(5));
    assertThat(waiting)
        .extracting(Problem::words, Problem::kind)
        .containsExactly(tuple("", Problem.Kind.PLACE));
  }

  @Test
  void aFloodOfComplaintsHasToWait() {
    long opened = clock.millis() - 20_000;
    Cookie somebody = Sitting.withAForm(sessions, opened);
    for (int number = 0; number < 31; number++) {
      assertThat(
              area.post("/directory/" + pantry + "/problem")
                  .cookie(somebody)
                  .param("once", "0d000000-0000-4000-8000-%012d".formatted(number))
                  .param("kind", "times")
                  .exchange())
          .hasStatus(number < 30 ? 303 : 422);
    }
    assertThat(coordinators.as("hall", () -> problems.waiting(99))).hasSize(30);
  }

  private MvcTestResult tell(String once, String kind) {
    return tell(once, kind, Duration.ofSeconds(20));
  }

  private MvcTestResult tell(String once, String kind, Duration after) {
    long opened = clock.millis() - after.toMillis();
    return area.post("/directory/" + pantry + "/problem")
        .cookie(Sitting.withAForm(sessions, opened))
        .param("once", ONCE + "1" + once)
        .param("kind", kind)
        .param("words", "It closes at nine.")
        .exchange();
  }

  private static String body(MvcTestResult result) {
    return new String(
        result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void whoeverFillsInAServiceIsToldWhichTimeIsNone() {
    assertThat(add("half past nine")).hasStatus(422).bodyText().contains("Write each time");
    assertThat(add("Wednesday 10:00-12:00\n2nd Friday 7pm to 9pm")).hasStatus(303);

    assertThat(coordinator.get("/team/directory")).bodyText().contains("Coffee and company");
    assertThat(area.get("/directory?q=coffee")).bodyText().contains("Coffee and company");
    assertThat(coordinator.get("/team/directory/services.xlsx")).hasStatusOk();
  }

  private MvcTestResult add(String openings) {
    return coordinator
        .post("/team/directory/new")
        .param("name", "Coffee and company")
        .param("openings", openings)
        .param("cost", "free")
        .param("status", "active")
        .param("public", "yes")
        .exchange();
  }

  @Test
  void aLinkThatNobodyMadeSaysNothing() {
    assertThat(area.get("/directory/right/abc"))
        .hasStatus(410)
        .bodyText()
        .doesNotContain("Lantern");
    assertThat(coordinators.as("hall", () -> assurance.look("abc"))).isEmpty();
    assertThat(coordinators.as("hall", () -> problems.waiting(5))).isEmpty();
  }
}
