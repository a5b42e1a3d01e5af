package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.activity.Session;
import org.kith.outbox.Jobs;
import org.kith.people.People;
import org.kith.training.Coordinators;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Owners are asked whether what the directory says is right. Services here are invented. */
@KithTest
class ChaseOwnersTest {
  private static final Pattern LINK = Pattern.compile("/directory/right/([A-Za-z0-9_-]+)");

  private final TestArea area;
  private final Coordinators coordinators;
  private final Services services;
  private final Problems problems;
  private final Jobs jobs;
  private final JdbcClient database;
  private final LocalDate today;
  private final UUID pantry = UUID.randomUUID();

  ChaseOwnersTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Services services,
      Problems problems,
      Jobs jobs,
      JdbcClient database,
      Clock clock) {
    this.area = areas.loaded();
    this.coordinators = new Coordinators(area, transaction, people);
    this.services = services;
    this.problems = problems;
    this.jobs = jobs;
    this.database = database;
    this.today = LocalDate.now(clock.withZone(Session.CLOCK));
    coordinators.does(() -> services.add(pantry, "hall", reachable()));
  }

  private static ServiceDetails reachable() {
    ServiceDetails says = ServiceDetails.called("Lantern Pantry", "Bags of groceries.");
    return new ServiceDetails(
        says.name(),
        says.about(),
        says.topics(),
        says.languages(),
        says.venues(),
        says.isRemote(),
        says.locality(),
        says.hours(),
        says.cost(),
        says.joining(),
        says.ages(),
        new ServiceDetails.Contact("pantry@example.org", "", ""),
        says.alert(),
        says.status(),
        true);
  }

  private void lastSaidToBeRight(LocalDate day) {
    coordinators.does(() ->
        database
            .sql("update directory.service set assured_on = :day where id = :id")
            .param("day", day)
            .param("id", pantry)
            .update());
  }

  private int letters() {
    return coordinators.system(() ->
        database
            .sql("select count(*) from outbox.message where purpose = 'service-assurance'")
            .query(Integer.class)
            .single());
  }

  private String link() {
    String letter =
        coordinators.system(() ->
            database
                .sql("select body from outbox.message where purpose = 'service-assurance'")
                .query(String.class)
                .single());
    Matcher found = LINK.matcher(letter);
    assertThat(found.find()).as(letter).isTrue();
    return found.group();
  }

  private Service now() {
    return coordinators.as("hall", () -> services.find(pantry)).orElseThrow();
  }

  @Test
  void nobodyIsAskedBeforeHalfAYearIsOver() {
    lastSaidToBeRight(today.minusDays(Service.ASSURED_DAYS));
    jobs.runNow("chase-service-owners", area.id());

    assertThat(letters()).isZero();
  }

  @Test
  void theyAreAskedOnceAndAgainOnlyAfterAMonth() {
    lastSaidToBeRight(today.minusDays(Service.ASSURED_DAYS + 1));
    jobs.runNow("chase-service-owners", area.id());
    jobs.runNow("chase-service-owners", area.id());

    assertThat(letters()).isEqualTo(1);
    assertThat(now().isDue(today)).isTrue();
  }

  @Test
  void theLinkInTheLetterSaysThatAllIsRightAndWorksOnce() {
    lastSaidToBeRight(today.minusDays(Service.ASSURED_DAYS + 1));
    jobs.runNow("chase-service-owners", area.id());
    String link = link();

    MvcTestResult page = area.get(link);
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .as("all that the directory says")
        .contains("Lantern Pantry", "Bags of groceries.", "pantry@example.org", "Free");
    for (String one : List.of(link, "/ur" + link, link + "/changed")) {
      assertThat(area.get(one))
          .hasStatusOk()
          .hasHeader("Cache-Control", "no-store")
          .hasHeader("Referrer-Policy", "no-referrer");
    }
    assertThat(area.post(link).exchange()).hasStatus(422);
    assertThat(area.post(link).param("right", "yes").exchange()).hasStatus(303);

    assertThat(now().assuredOn()).isEqualTo(today);
    assertThat(area.get(link)).hasStatus(410).bodyText().contains("no longer works");
    assertThat(area.get("/ur" + link)).hasStatus(410).bodyText().contains("dir=\"rtl\"");
    assertThat(area.post(link).param("right", "yes").exchange()).hasStatus(410);
  }

  @Test
  void whoeverGotTheLetterTellsWhatHasChangedAndCanStillSayThatAllIsRightOnceItIs() {
    lastSaidToBeRight(today.minusDays(Service.ASSURED_DAYS + 1));
    jobs.runNow("chase-service-owners", area.id());
    String link = link();
    assertThat(area.get(link)).bodyText().contains("Something has changed", link + "/changed");

    assertThat(area.post(link + "/changed").exchange()).hasStatus(422);
    for (int click = 0; click < 2; click++) {
      assertThat(
              area.post(link + "/changed")
                  .param("once", "0d000000-0000-4000-8000-000000000021")
                  .param("kind", "times")
                  .param("words", "We open at nine now.")
                  .exchange())
          .hasStatus(303)
          .hasHeader("Location", "/directory/thanks");
    }

    assertThat(coordinators.as("hall", () -> problems.waiting(5)))
        .extracting(Problem::service, Problem::kind, Problem::words)
        .containsExactly(tuple(pantry, Problem.Kind.TIMES, "We open at nine now."));
    assertThat(now().isDue(today)).as("it is not right yet").isTrue();
    assertThat(area.get(link)).hasStatusOk();
    assertThat(area.get(link.substring(0, link.length() - 1) + "_/changed")).hasStatus(410);
  }

  @Test
  void coordinatorsSeeWhatIsDueInTheirWork() {
    lastSaidToBeRight(today.minusDays(Service.ASSURED_DAYS + 1));

    assertThat(coordinators.as("hall", () -> services.due(List.of("hall"), 5)))
        .extracting(Service::id)
        .containsExactly(pantry);
    assertThat(coordinators.as("hall", () -> services.due(List.of("club"), 5))).isEmpty();
  }
}
