package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

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
  private final Jobs jobs;
  private final JdbcClient database;
  private final LocalDate today;
  private final UUID pantry = UUID.randomUUID();

  ChaseOwnersTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Services services,
      Jobs jobs,
      JdbcClient database,
      Clock clock) {
    this.area = areas.loaded();
    this.coordinators = new Coordinators(area, transaction, people);
    this.services = services;
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
    assertThat(page).hasStatusOk().bodyText().contains("Lantern Pantry");
    assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
    assertThat(area.post(link).exchange()).hasStatus(422);
    assertThat(area.post(link).param("right", "yes").exchange()).hasStatus(303);

    assertThat(now().assuredOn()).isEqualTo(today);
    assertThat(area.get(link)).hasStatus(404);
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
