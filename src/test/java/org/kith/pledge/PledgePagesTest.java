package org.kith.pledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.Sitting;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.organisations.Sector;
import org.kith.outbox.Jobs;
import org.kith.pledge.PledgeDetails.Standing;
import org.springframework.context.ApplicationContext;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What visitors, signatories and the team see. Who signs is invented. */
@KithTest
class PledgePagesTest extends Signers {
  private static final String SIGN = "/pledge/good-neighbours/sign";
  private static final Pattern LINK = Pattern.compile("(/pledge-link/[A-Za-z0-9_-]+)");
  private static final Pattern SIGNATORY =
      Pattern.compile("(/team/pledges/signatories/[0-9a-f-]{36})");
  private static final Pattern COMMITMENT = Pattern.compile("/progress/([0-9a-f-]{36})");

  private final TransactionTemplate transactions;
  private final SessionRepository<?> sessions;
  private final Clock clock;
  private final Jobs jobs;
  private final TestPerson coordinator;
  private final TestPerson other;

  PledgePagesTest(ApplicationContext beans) {
    super(beans);
    transactions = beans.getBean(TransactionTemplate.class);
    sessions = beans.getBean(SessionRepository.class);
    clock = beans.getBean(Clock.class);
    jobs = beans.getBean(Jobs.class);
    coordinator = coordinatorOf("hall");
    other = coordinatorOf("club");
  }

  private TestPerson coordinatorOf(String organisation) {
    return area.somebody(
        List.of(new Assignment("partner-coordinator", Scope.organisation(organisation))));
  }

  @BeforeEach
  void aPledge() {
    open(null, Standing.OPEN);
  }

  @Test
  void aPersonSignsConfirmsByTheLetterAndWithdraws() {
    assertThat(area.get("/pledge")).bodyText().contains("Good neighbours", "Open to sign");
    assertThat(area.get("/pl/pledge/good-neighbours"))
        .bodyText()
        .contains("Podpisz tę deklarację", "lang=\"en\"", "We greet people.");
    assertThat(area.get("/ur" + SIGN)).bodyText().contains("dir=\"rtl\"", "آپ کا نام");
    assertThat(signs(1, "", "amina@example.org", "")).hasStatus(422);
    assertThat(signs(1, "Amina Testova", "nothing", ""))
        .hasStatus(422)
        .bodyText()
        .contains("Enter an e-mail address or a telephone number");
    for (int click = 0; click < 2; click++) {
      assertThat(signs(2, "Amina Testova", "amina@example.org", ""))
          .hasStatus(303)
          .hasHeader("Location", "/pledge/good-neighbours/thanks");
    }
    assertThat(letters()).as("a second click sends no second letter").hasSize(1);
    assertThat(area.get("/pledge/good-neighbours/signatories")).bodyText().doesNotContain("Amina");

    String link = found(LINK, letters().getFirst());
    assertThat(area.get(link))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-store")
        .bodyText()
        .contains("Amina Testova", "Not confirmed yet");
    assertThat(area.post(link + "/confirm").exchange()).hasStatus(303);
    assertThat(area.get(link)).bodyText().contains("Confirmed", "About you, if you like");
    assertThat(area.get(link + "/certificate.pdf"))
        .hasStatusOk()
        .hasHeader("Content-Type", "application/pdf");
    assertThat(area.post(link + "/monitoring").exchange().getResponse().getHeader("Location"))
        .startsWith("/about-you/");

    assertThat(
            area.post(link + "/change")
                .param("version", version(link + "/change"))
                .param("name", "Amina Próbna")
                .param("contact", "amina@example.org")
                .param("shown", "yes")
                .exchange())
        .hasStatus(303);
    assertThat(area.get("/pledge/good-neighbours/signatories")).bodyText().contains("Amina Próbna");
    assertThat(area.post(link + "/withdraw").exchange()).hasStatus(303);
    assertThat(area.get("/pledge/good-neighbours/signatories")).bodyText().doesNotContain("Amina");
    assertThat(area.get(link)).hasStatus(410);
  }

  @Test
  void whoeverGaveANumberIsRungAndNobodyElsesCoordinatorSeesThem() {
    assertThat(signs(1, "Jan Niewidoczny", "01922 000000", ""))
        .hasStatus(303)
        .hasHeader("Location", "/pledge/good-neighbours/thanks/ring");
    assertThat(coordinator.get("/team")).bodyText().contains("wants to be rung");
    assertThat(other.get("/team")).bodyText().doesNotContain("wants to be rung");
    String page = text(coordinator.get("/team/pledges/" + pledge));
    assertThat(page).contains("Jan Niewidoczny", "Not confirmed yet");
    String one = found(SIGNATORY, page);
    assertThat(other.get(one)).hasStatus(404);
    assertThat(other.post(one + "/confirm").exchange()).hasStatus(404);

    assertThat(coordinator.get(one)).bodyText().contains("01922 000000");
    assertThat(coordinator.get(one + "/confirm")).bodyText().contains("Jan Niewidoczny");
    assertThat(coordinator.post(one + "/confirm").exchange()).hasStatus(303);
    assertThat(coordinator.get(one)).bodyText().contains("Confirmed").doesNotContain("01922 0");
    assertThat(coordinator.get(one + "/change"))
        .as("whose record has it now")
        .bodyText()
        .contains("Jan Niewidoczny", "01922 000000");
    assertThat(coordinator.get("/team")).bodyText().doesNotContain("wants to be rung");
    assertThat(coordinator.post(one + "/link").exchange().getResponse().getHeader("Location"))
        .contains("pledge.link.unsent.done");
  }

  @Test
  void anOrganisationSignsCommitsReportsAndIsShown() {
    assertThat(
            area.post(SIGN + "/organisation")
                .cookie(opened(60_000))
                .param("once", once(1))
                .param("name", "Hall & Garden (synthetic)")
                .param("sector", "voluntary")
                .param("where", "outside")
                .param("authoriser", "Chris Testova")
                .param("contact", "hall@example.org")
                .param("practices", greeting.toString())
                .param("welcome", "yes")
                .param("shown", "yes")
                .exchange())
        .hasStatus(303);
    String link = found(LINK, letters().getFirst());
    area.post(link + "/confirm").exchange();

    assertThat(area.get("/pledge/good-neighbours/signatories"))
        .bodyText()
        .contains("Hall &amp; Garden (synthetic)", "Place of Welcome", "Based outside")
        .doesNotContain("Chris", "hall@example.org");
    String page = text(area.get(link));
    String progress = link + "/progress/" + found(COMMITMENT, page);
    assertThat(
            area.post(progress)
                .param("once", once(2))
                .param("progress", "in-practice")
                .param("evidence", "A poster in six languages")
                .exchange())
        .hasStatus(303);
    assertThat(area.get(link)).bodyText().contains("In practice");

    String one = found(SIGNATORY, text(coordinator.get("/team/pledges/" + pledge)));
    assertThat(coordinator.get(one)).bodyText().contains("A poster in six languages", "Chris");
    String number = find(UUID.fromString(one.replaceAll(".*/", ""))).number();
    assertThat(area.get("/pledge/good-neighbours/badge/" + number + ".svg"))
        .hasStatusOk()
        .hasHeader("Content-Type", "image/svg+xml");
    assertThat(area.get("/pledge/good-neighbours/badge/" + number + ".png")).hasStatusOk();
    assertThat(area.get("/pledge/good-neighbours/check/" + number))
        .bodyText()
        .contains("Holds", "Hall &amp; Garden (synthetic)");
    coordinator.post(one + "/withdraw").exchange();
    assertThat(area.get("/pledge/good-neighbours/badge/" + number + ".svg")).hasStatus(404);
    assertThat(area.get("/pledge/good-neighbours/check/" + number))
        .bodyText()
        .contains("withdrawn")
        .doesNotContain("Garden");
    assertThat(area.get("/pledge/good-neighbours/check/000000000000")).hasStatus(404);
  }

  @Test
  void anOrganisationIsAskedAfterAYearHowItGoesAndTellsByItsLink() {
    UUID id = signed(body("Hall (synthetic)", false, "north"), true);
    coordinators.does(() -> commitments.take(id, List.of(greeting)));
    jobs.runNow("ask-how-pledges-go", area.id());
    assertThat(letters()).as("nobody is asked before a year is over").isEmpty();
    committedEarlier(id, 366);

    jobs.runNow("ask-how-pledges-go", area.id());
    jobs.runNow("ask-how-pledges-go", area.id());

    assertThat(letters()).as("once").singleElement().asString().contains("A year ago");
    String link = found(LINK, letters().getFirst());
    String progress = link + "/progress/" + found(COMMITMENT, text(area.get(link)));
    assertThat(
            area.post(progress)
                .param("once", once(1))
                .param("progress", "under-way")
                .param("evidence", "Two words so far")
                .exchange())
        .hasStatus(303);
    assertThat(area.get(link)).bodyText().contains("Under way");
    jobs.runNow("ask-how-pledges-go", area.id());
    assertThat(letters()).hasSize(1);
  }

  @Test
  void whoeverDoesNotAnswerIsOnTheListOfThoseToRing() {
    UUID id = signed(body("Hall (synthetic)", false, "north"), true);
    coordinators.does(() -> commitments.take(id, List.of(greeting)));
    committedEarlier(id, 380);
    assertThat(coordinator.get("/team")).bodyText().doesNotContain("Ask how it goes");

    committedEarlier(id, 20);

    assertThat(coordinator.get("/team")).bodyText().contains("Ask how it goes", "Hall (synthetic)");
    assertThat(other.get("/team")).bodyText().doesNotContain("Ask how it goes");
  }

  @Test
  void anOrganisationCommitsToMoreAndReadsHowItIsDoneInItsSector() {
    UUID id =
        signed(
            new SignatureDetails(
                pledge,
                "Surgery (synthetic)",
                "surgery@example.org",
                "en",
                List.of("north"),
                false,
                new SignatureDetails.Body(Sector.HEALTH, "Chris Testova", "", null, "")),
            true);
    assertThat(coordinator.post("/team/pledges/signatories/" + id + "/link").exchange())
        .hasStatus(303);
    String link = found(LINK, letters().getFirst());
    assertThat(area.post(link + "/commit").param("once", once(1)).exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Choose something, or write something of your own");
    assertThat(
            area.post(link + "/commit")
                .param("once", once(1))
                .param("practices", greeting.toString())
                .param("own", "Open on Sundays")
                .exchange())
        .hasStatus(303);

    assertThat(area.get(link))
        .bodyText()
        .contains("Open on Sundays", "Put them on the check-in screen.")
        .doesNotContain("Learn five words.");
    assertThat(area.get(link + "/commit"))
        .as("what it has committed to is not offered again")
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Greet people in their language");
  }

  @Test
  void robotsAreRefused() {
    assertThat(signs(1, "Robot", "robot@example.org", "http://example.org"))
        .hasStatus(422)
        .bodyText()
        .contains("has to stay empty");
    assertThat(
            area.post(SIGN)
                .cookie(opened(100))
                .param("once", once(1))
                .param("name", "Robot")
                .param("contact", "robot@example.org")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("very quick");
    for (int number = 2; number < 32; number++) {
      assertThat(signs(number, "Robot", "robot@example.org", "")).hasStatus(303);
    }
    assertThat(signs(32, "Robot", "robot@example.org", ""))
        .hasStatus(422)
        .bodyText()
        .contains("Too many forms");
  }

  @Test
  void aPledgeIsWordedInAnotherLanguageAndMarkedUntilSomebodyConfirmsIt() {
    TestPerson officer = area.somebody("officer");
    String path = "/team/pledges/" + pledge + "/words/pl";
    assertThat(officer.get(path)).hasStatusOk();
    assertThat(
            officer
                .post(path)
                .param("title", "Dobrzy sąsiedzi")
                .param("promise", "Witamy ludzi.")
                .exchange())
        .hasStatus(303);
    assertThat(area.get("/pl/pledge/good-neighbours"))
        .bodyText()
        .contains("Dobrzy sąsiedzi", "Witamy ludzi.", "Ten tekst przetłumaczył komputer");
    assertThat(area.get("/pl" + SIGN)).bodyText().contains("Dobrzy sąsiedzi");
    officer
        .post(path)
        .param("title", "Dobrzy sąsiedzi")
        .param("promise", "Witamy ludzi.")
        .param("confirmed", "yes")
        .exchange();
    assertThat(area.get("/pl/pledge/good-neighbours"))
        .bodyText()
        .contains("Witamy ludzi.")
        .doesNotContain("Ten tekst przetłumaczył komputer");
    assertThat(coordinator.get(path)).hasStatus(403);
  }

  private MvcTestResult signs(int number, String name, String contact, String trap) {
    return area.post(SIGN)
        .cookie(opened(60_000))
        .param("once", once(number))
        .param("name", name)
        .param("contact", contact)
        .param("website", trap)
        .exchange();
  }

  private static String once(int number) {
    return "0f000000-0000-4000-8000-%012d".formatted(number);
  }

  /** The session of somebody who opened the form so many milliseconds ago. */
  private Cookie opened(long ago) {
    return Sitting.withAForm(sessions, clock.millis() - ago);
  }

  private String version(String path) {
    return found(Pattern.compile("name=\"version\" value=\"(\\d+)\""), text(area.get(path)));
  }

  private List<String> letters() {
    return area.acting(() ->
        requireNonNull(
            transactions.execute(running ->
                database
                    .sql("select body from outbox.message order by asked_at desc")
                    .query(String.class)
                    .list())));
  }

  private static String text(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), UTF_8);
  }

  private static String found(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
