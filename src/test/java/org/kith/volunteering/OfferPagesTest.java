package org.kith.volunteering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
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
import org.kith.access.Scope;
import org.kith.activity.Session;
import org.kith.people.People;
import org.kith.training.Coordinators;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What visitors and volunteers see without an account. People here are invented. */
@KithTest
class OfferPagesTest {
  private static final String ONCE = "0f000000-0000-4000-8000-0000000000";
  private static final Pattern OFFER = Pattern.compile("/team/volunteers/offers/([0-9a-f-]{36})");
  private static final Pattern LINK = Pattern.compile("(/volunteering/[A-Za-z0-9_-]+)");

  private final TestArea area;
  private final Coordinators coordinators;
  private final VolunteerRoles roles;
  private final Volunteers volunteers;
  private final TestPerson coordinator;
  private final TestPerson other;
  private final SessionRepository<?> sessions;
  private final Clock clock;
  private final LocalDate today;
  private final UUID role = UUID.randomUUID();

  OfferPagesTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      VolunteerRoles roles,
      Volunteers volunteers,
      SessionRepository<?> sessions,
      Clock clock) {
    this.area = areas.loaded();
    this.coordinators = new Coordinators(area, transaction, people);
    this.roles = roles;
    this.volunteers = volunteers;
    this.sessions = sessions;
    this.clock = clock;
    this.today = LocalDate.now(clock.withZone(Session.CLOCK));
    this.coordinator = coordinatorOf("hall");
    this.other = coordinatorOf("club");
  }

  private TestPerson coordinatorOf(String organisation) {
    return area.somebody(
        List.of(new Assignment("partner-coordinator", Scope.organisation(organisation))));
  }

  private void open(boolean isOpen) {
    coordinators.does(() ->
        roles.add(
            role,
            "hall",
            new RoleDetails("Buddy", "", null, CheckLevel.NONE, List.of(), true, isOpen)));
  }

  @Test
  void whereNobodyIsSoughtThePageSaysSo() {
    open(false);

    assertThat(area.get("/volunteer")).hasStatusOk().bodyText().doesNotContain("<form method");
    assertThat(offer(1, "Amina Testova")).hasStatusOk();
    assertThat(coordinator.get("/team/volunteers")).bodyText().doesNotContain("Amina");
  }

  @Test
  void anOfferIsTakenOnceAndNobodyButItsOrganisationSeesIt() {
    open(true);
    assertThat(area.get("/pl/volunteer")).hasStatusOk().bodyText().contains("Buddy", "Wyślij");
    assertThat(area.get("/ur/volunteer")).hasStatusOk().bodyText().contains("dir=\"rtl\"");
    assertThat(offer(1, "")).hasStatus(422);
    assertThat(offer(1, "Amina Testova")).hasStatus(303);
    assertThat(offer(1, "Amina Testova")).hasStatus(303);

    assertThat(coordinator.get("/team")).bodyText().contains("Somebody offers to volunteer");
    assertThat(coordinator.get("/team/volunteers")).bodyText().containsOnlyOnce("Amina Testova");
    String id = found(OFFER, coordinator.get("/team/volunteers"));
    assertThat(coordinator.get("/team/volunteers/offers/" + id))
        .bodyText()
        .contains("01922 000000", "Waits for an answer");
    assertThat(other.get("/team/volunteers")).bodyText().doesNotContain("Amina");
    assertThat(other.get("/team/volunteers/offers/" + id)).hasStatus(404);

    assertThat(
            coordinator
                .post("/team/volunteers/offers/" + id + "/take")
                .param("version", "1")
                .param("given", "Amina")
                .param("family", "Testova")
                .exchange())
        .hasStatus(303);
    assertThat(coordinator.get("/team/volunteers/" + id)).bodyText().contains("Recruited");
    assertThat(coordinator.get("/team/volunteers/offers/" + id))
        .bodyText()
        .contains("Taken on")
        .doesNotContain("01922 000000");
  }

  @Test
  void tooManyFromOnePlaceHaveToWait() {
    open(true);
    for (int number = 1; number <= 30; number++) {
      assertThat(offer(number, "Robot " + number)).hasStatus(303);
    }
    assertThat(offer(31, "Robot 31")).hasStatus(422).bodyText().contains("Too many forms");
    assertThat(coordinator.get("/team/volunteers")).bodyText().doesNotContain("Robot 31");
  }

  @Test
  void robotsOfferNothing() {
    open(true);
    assertThat(offer(1, "Quick", 500, "")).hasStatus(422).bodyText().contains("very quick");
    assertThat(offer(2, "Thorough", 20_000, "https://example.org")).hasStatus(422);
    assertThat(coordinator.get("/team/volunteers")).bodyText().doesNotContain("Quick", "Thorough");
  }

  @Test
  void aVolunteerTellsHoursByALinkThatNamesNobody() {
    open(false);
    UUID person = coordinators.somebody("Amina", "Testova");
    UUID id = UUID.randomUUID();
    coordinators.does(() -> {
      volunteers.recruit(id, role, person, today.minusDays(60));
      volunteers.step(id, 1, Stage.CHECKED, today.minusDays(60), null);
      volunteers.step(id, 2, Stage.TRAINED, today.minusDays(60), null);
      volunteers.step(id, 3, Stage.ACTIVE, today.minusDays(60), null);
    });
    String link = found(LINK, coordinator.post("/team/volunteers/" + id + "/link").exchange());

    assertThat(area.get(link))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-store")
        .bodyText()
        .contains("Buddy")
        .doesNotContain("Amina", "Testova");
    String month = YearMonth.from(today).minusMonths(1).toString();
    assertThat(tell(link, 1, month, "7.5")).hasStatus(303);
    assertThat(tell(link, 1, month, "7.5")).hasStatus(303);
    assertThat(area.get(link)).bodyText().contains("7.5 hours");
    assertThat(tell(link, 2, month, "8")).hasStatus(303);
    assertThat(coordinator.get("/team/volunteers/" + id))
        .bodyText()
        .contains("8 hours", "The volunteer")
        .doesNotContain("7.5 hours");

    coordinator.post("/team/volunteers/" + id + "/link").exchange();
    assertThat(area.get(link)).hasStatus(410);
    assertThat(other.post("/team/volunteers/" + id + "/link").exchange()).hasStatus(404);
  }

  private MvcTestResult tell(String link, int number, String month, String hours) {
    return area.post(link)
        .param("once", ONCE + "%02d".formatted(number))
        .param("month", month)
        .param("hours", hours)
        .exchange();
  }

  private MvcTestResult offer(int number, String name) {
    return offer(number, name, 20_000, "");
  }

  private MvcTestResult offer(int number, String name, long ago, String trap) {
    return area.post("/volunteer")
        .cookie(Sitting.withAForm(sessions, clock.millis() - ago))
        .param("website", trap)
        .param("once", ONCE + "%02d".formatted(number))
        .param("role", role.toString())
        .param("name", name)
        .param("contact", "01922 000000")
        .exchange();
  }

  private static String found(Pattern pattern, MvcTestResult page) {
    Matcher found = pattern.matcher(new String(page.getResponse().getContentAsByteArray(), UTF_8));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
