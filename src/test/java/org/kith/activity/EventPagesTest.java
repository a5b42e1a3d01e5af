package org.kith.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.Sitting;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
class EventPagesTest {

  private final Planning planning;
  private final Registrations registrations;
  private final Activities activities;
  private final TestArea area;
  private final Desk desk;
  private final Clock clock;
  private final SessionRepository<?> sessions;
  private final Session next;
  private final String path;
  private int forms;

  EventPagesTest(
      Planning planning,
      Registrations registrations,
      Activities activities,
      TestAreas areas,
      TransactionTemplate transaction,
      SessionRepository<?> sessions,
      Clock clock) {
    this.sessions = sessions;
    this.planning = planning;
    this.registrations = registrations;
    this.activities = activities;
    this.clock = clock;
    area = areas.loaded();
    desk = new Desk(area, transaction);
    LocalDate day = LocalDate.now(clock.withZone(Session.CLOCK)).plusDays(2);
    UUID english = UUID.randomUUID();
    UUID inside = UUID.randomUUID();
    desk.does(
        "hall",
        () -> {
          planning.add(
              english,
              "hall",
              Desk.details("English class", 1, true),
              new Offer(null, List.of("pl"), Joining.REGISTER, ""));
          planning.plan(english, Desk.weekly(day, 2));
          planning.add(inside, "hall", Desk.details("Closed circle", null, false), Offer.NONE);
          planning.plan(inside, Desk.weekly(day, 1));
        });
    next = desk.as("hall", () -> planning.ahead(english, 1)).getFirst();
    path = "/events/" + next.id();
  }

  @Test
  void whatIsOpenToAllIsListedInEveryLanguageAndNothingElseIs() {
    assertThat(area.get("/events"))
        .hasStatusOk()
        .bodyText()
        .contains("English class", "10:00 to 12:00")
        .doesNotContain("Closed circle");
    assertThat(area.get("/pl/events?language=pl")).bodyText().contains("English class", "polski");
    assertThat(area.get("/ur/events")).bodyText().contains("dir=\"rtl\"", "English class");
    assertThat(area.get("/events?when=today")).bodyText().doesNotContain("English class");
    assertThat(area.get("/events?language=zz")).hasStatus(404);
    assertThat(area.get("/events?locality=nowhere")).hasStatus(404);
    assertThat(area.get("/events/" + UUID.randomUUID())).hasStatus(404);
    assertThat(area.get("/ur" + path))
        .hasStatusOk()
        .bodyText()
        .contains("/ur" + path + "/register");
  }

  @Test
  void aCancelledEventStaysAndSaysWhy() {
    desk.does("hall", () -> activities.cancel(next.id(), next.version(), "The teacher is ill."));

    assertThat(area.get("/events")).bodyText().contains("Cancelled");
    assertThat(area.get(path))
        .bodyText()
        .contains("The teacher is ill.")
        .doesNotContain(path + "/register");
    assertThat(area.get("/events.ics")).bodyText().contains("STATUS:CANCELLED");
    assertThat(area.get(path + "/register")).hasStatus(404);
  }

  @Test
  void theCalendarIsOneThatCalendarsRead() {
    MvcTestResult all = area.get("/events.ics");
    assertThat(all).hasStatusOk().bodyText().startsWith("BEGIN:VCALENDAR");
    assertThat(all.getResponse().getContentType()).startsWith("text/calendar");
    assertThat(all).bodyText().contains("UID:" + next.id()).doesNotContain("Closed circle");
    assertThat(area.get(path + ".ics")).bodyText().containsOnlyOnce("BEGIN:VEVENT");
  }

  @Test
  void aResidentRegistersAndGivesThePlaceUpByALink() {
    String first = registered("Ewa", "ewa@example.org");
    assertThat(area.get(first)).hasStatusOk().bodyText().contains("You have a place");
    assertThat(area.get(first).getResponse().getHeader("Cache-Control")).contains("no-store");
    String second = registered("Ionel", "01922 000 000");
    assertThat(area.get(second)).bodyText().contains("You are number 1 on the list");

    assertThat(area.post(first + "/withdraw").exchange()).hasStatus(303);

    assertThat(area.get(first)).bodyText().contains("You have given up your place");
    assertThat(area.get(second)).bodyText().contains("A place is free for you");
    assertThat(area.post(second + "/accept").exchange()).hasStatus(303);
    assertThat(area.get(second)).bodyText().contains("You have a place");
    assertThat(area.get("/events/booking/made-up")).hasStatus(410);
    assertThat(area.post("/events/booking/made-up/withdraw").exchange().getResponse().getStatus())
        .isBetween(400, 499);
  }

  @Test
  void theFormThatIsSentTwiceRegistersOnce() {
    for (int click = 0; click < 2; click++) {
      assertThat(sent(60_000, "Ewa", "ewa@example.org", "", 1)).hasStatus(303);
    }
    assertThat(desk.as("hall", () -> registrations.of(next.id()))).hasSize(1);
  }

  @Test
  void robotsAreRefusedAndPeopleAreToldWhatToMend() {
    assertThat(sent(60_000, "Robot", "r@example.org", "http://spam.example", 2))
        .hasStatus(422)
        .bodyText()
        .contains("has to stay empty");
    assertThat(sent(0, "Quick", "q@example.org", "", 3))
        .hasStatus(422)
        .bodyText()
        .contains("very quick", "Quick");
    assertThat(sent(60_000, "Ewa", "call me", "", 4))
        .hasStatus(422)
        .bodyText()
        .contains("Enter an e-mail address or a telephone number");
    assertThat(area.post(path + "/register").param("name", "No session").exchange()).hasStatus(422);
    assertThat(desk.as("hall", () -> registrations.of(next.id()))).isEmpty();
  }

  @Test
  void theCoordinatorMatchesWhoRegisteredAndAnotherPartnerSeesNothing() {
    registered("Ewa Zmyślona", "ewa@example.org");
    Registration one = desk.as("hall", () -> registrations.of(next.id())).getFirst();
    TestPerson coordinator = partner("hall");
    assertThat(coordinator.get("/team")).bodyText().contains("Say who it is that asked");
    String registration = "/team/registrations/" + one.id();
    assertThat(coordinator.get(registration)).bodyText().contains("Ewa Zmyślona", "not matched");
    assertThat(coordinator.post(registration + "/record").param("version", "1").exchange())
        .hasStatus(303);
    assertThat(coordinator.get("/team/sessions/" + next.id() + "/plan"))
        .bodyText()
        .contains("Ewa Zmyślona")
        .doesNotContain("not matched");
    assertThat(coordinator.get("/team/sessions/" + next.id())).bodyText().contains("Ewa");

    TestPerson other = partner("club");
    assertThat(other.get(registration)).hasStatus(404);
    assertThat(other.get("/team/sessions/" + next.id() + "/plan")).bodyText().doesNotContain("Ewa");
    assertThat(other.post(registration + "/withdraw").param("version", "2").exchange())
        .hasStatus(404);
    assertThat(other.get("/team")).bodyText().doesNotContain("Say who it is");
  }

  private TestPerson partner(String organisation) {
    return area.somebody(
        List.of(new Assignment("partner-coordinator", Scope.organisation(organisation))));
  }

  private String registered(String name, String contact) {
    MvcTestResult sent = sent(60_000, name, contact, "", 100 + forms++);
    assertThat(sent).hasStatus(303);
    return Objects.requireNonNull(sent.getResponse().getHeader("Location"));
  }

  /** The session of somebody who opened the form so many milliseconds ago. */
  private Cookie opened(long ago) {
    return Sitting.withAForm(sessions, clock.millis() - ago);
  }

  private MvcTestResult sent(long ago, String name, String contact, String trap, int form) {
    assertThat(
            new String(area.get(path + "/register").getResponse().getContentAsByteArray(), UTF_8))
        .contains("English class");
    return area.post(path + "/register")
        .cookie(opened(ago))
        .param("once", "0f000000-0000-4000-8000-%012d".formatted(form))
        .param("name", name)
        .param("contact", contact)
        .param("website", trap)
        .exchange();
  }
}
