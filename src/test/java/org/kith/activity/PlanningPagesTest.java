package org.kith.activity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.WalsallExample;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.people.People;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** People here are invented. */
@KithTest
class PlanningPagesTest {
  private static final String HOLDER = "nash-dom";

  private final TestArea area;
  private final Desk desk;
  private final People people;
  private final Planning planning;
  private final Registrations registrations;
  private final Venues venues;
  private final TestPerson coordinator;
  private final LocalDate first;

  PlanningPagesTest(
      TestAreas areas,
      TransactionTemplate transaction,
      People people,
      Planning planning,
      Registrations registrations,
      Venues venues,
      Clock clock) {
    area = WalsallExample.loaded(areas);
    desk = new Desk(area, transaction);
    this.people = people;
    this.planning = planning;
    this.registrations = registrations;
    this.venues = venues;
    coordinator =
        area.somebody(List.of(new Assignment("partner-coordinator", Scope.organisation(HOLDER))));
    first = LocalDate.now(clock.withZone(Session.CLOCK)).plusDays(4);
  }

  private String added() {
    return added("place", "");
  }

  private String added(String field, String value) {
    MvcTestResult added =
        coordinator
            .post("/team/activities/new")
            .param("holder", HOLDER)
            .param("title", "Stitch and talk")
            .param("about", "Bring something to mend.")
            .param("aim", "bridging")
            .param("register", "named")
            .param("joining", "register")
            .param("capacity", "1")
            .param("public", "yes")
            .param(field, value)
            .exchange();
    assertThat(added).hasStatus(303);
    return location(added).replaceAll("\\?.*", "");
  }

  private static String location(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getHeader("Location"));
  }

  private MvcTestResult planned(String activity, String often, LocalDate last) {
    return coordinator
        .post(activity + "/sessions/new")
        .param("often", often)
        .param("first-day", String.valueOf(first.getDayOfMonth()))
        .param("first-month", String.valueOf(first.getMonthValue()))
        .param("first-year", String.valueOf(first.getYear()))
        .param("last-day", String.valueOf(last.getDayOfMonth()))
        .param("last-month", String.valueOf(last.getMonthValue()))
        .param("last-year", String.valueOf(last.getYear()))
        .param("from", "10")
        .param("until", "12")
        .param("mode", "in-person")
        .exchange();
  }

  private List<Session> ahead(String activity) {
    UUID id = UUID.fromString(activity.substring(activity.lastIndexOf('/') + 1));
    return desk.as(HOLDER, () -> planning.ahead(id, 50));
  }

  @Test
  void aCoordinatorAddsAnActivityAndPlansASeries() {
    String activity = added();
    assertThat(planned(activity, "weekly", first.plusWeeks(3))).hasStatus(303);

    assertThat(ahead(activity)).hasSize(4);
    assertThat(coordinator.get(activity)).bodyText().contains("Stitch and talk", "Planned");
    assertThat(coordinator.get("/team/activities?q=stit")).bodyText().contains("Stitch and talk");
    assertThat(coordinator.get("/team/activities?q=knit"))
        .bodyText()
        .contains("There is no such activity");
    assertThat(coordinator.get("/team/sessions")).bodyText().contains("/team/activities");
  }

  @Test
  void whereASessionNamesNoPlaceListsSayTheActivitysVenue() {
    UUID venue = UUID.randomUUID();
    desk.as(
        HOLDER,
        () -> {
          venues.add(
              venue,
              HOLDER,
              new VenueDetails("The Old Library", "", null, null, List.of(), "", false));
          return venue;
        });
    String activity = added("venue", venue.toString());
    assertThat(planned(activity, "weekly", first)).hasStatus(303);

    assertThat(ahead(activity)).extracting(Session::place).containsExactly("The Old Library");
    assertThat(coordinator.get("/team/sessions")).bodyText().contains("The Old Library");
  }

  @Test
  void somebodyIsRegisteredForAllSessionsOfASeriesAtOnce() {
    String activity = added();
    assertThat(planned(activity, "weekly", first.plusWeeks(2))).hasStatus(303);
    List<UUID> sessions = ahead(activity).stream().map(Session::id).toList();
    UUID amina = desk.somebody(people, HOLDER, "Amina");
    UUID danuta = desk.somebody(people, HOLDER, "Danuta");
    assertThat(coordinator.get(activity + "/registrations/new?q=amina"))
        .bodyText()
        .contains("Amina Invented", "For which sessions?");

    assertThat(location(registered(activity, amina, sessions.subList(0, 2))))
        .contains("registered.all.done");
    assertThat(location(registered(activity, danuta, sessions)))
        .contains("registered.some-wait.done");
    assertThat(location(registered(activity, amina, sessions)))
        .contains("registered.some-wait.done");

    assertThat(places(sessions.getFirst())).containsExactly(Place.PLACED, Place.WAITING);
    assertThat(places(sessions.getLast())).containsExactly(Place.PLACED, Place.WAITING);
  }

  private MvcTestResult registered(String activity, UUID person, List<UUID> sessions) {
    return coordinator
        .post(activity + "/registrations/new")
        .param("person", person.toString())
        .param("sessions", sessions.stream().map(UUID::toString).toArray(String[]::new))
        .exchange();
  }

  private List<Place> places(UUID session) {
    return desk.as(HOLDER, () -> registrations.of(session)).stream()
        .map(Registration::place)
        .toList();
  }

  @Test
  void ofSeveralPlacesInTheNavigationOnlyTheNearestIsCurrent() {
    TestPerson officer = area.somebody(List.of(new Assignment("officer", Scope.AREA)));
    for (String path :
        List.of("/team/people", "/team/people/links", "/team/people/requests", "/team/venues")) {
      String header =
          new String(officer.get(path).getResponse().getContentAsByteArray(), UTF_8)
              .replaceFirst("(?s)<main.*", "");
      assertThat(header).as(path).containsOnlyOnce("aria-current=\"page\"");
      assertThat(header).as(path).containsOnlyOnce("aria-current=\"true\"");
    }
  }

  @Test
  void aProjectWithSomethingOnSaysSoOnItsPage() {
    assertThat(area.get("/projects/coffee-mornings")).bodyText().doesNotContain("/events?project");
    UUID coffee = UUID.randomUUID();
    desk.does(
        HOLDER,
        () -> {
          ActivityDetails says = Desk.details("Coffee", null, true);
          planning.add(
              coffee,
              HOLDER,
              new ActivityDetails(
                  says.title(),
                  says.about(),
                  "coffee-mornings",
                  says.aim(),
                  says.register(),
                  says.place(),
                  null,
                  null,
                  true),
              Offer.NONE);
          planning.plan(coffee, Desk.weekly(first, 1));
        });

    assertThat(area.get("/projects/coffee-mornings"))
        .bodyText()
        .contains("/events?project=coffee-mornings");
    assertThat(area.get("/events?project=coffee-mornings")).bodyText().contains("Coffee");
    assertThat(area.get("/events?project=around-the-world")).bodyText().doesNotContain("Coffee");
  }

  @Test
  void whatIsWrongWithASeriesIsSaid() {
    String activity = added();
    assertThat(planned(activity, "weekly", first.minusDays(1)))
        .hasStatus(422)
        .bodyText()
        .contains("must not be before the first");
    assertThat(planned(activity, "weekly", first.plusYears(5)))
        .hasStatus(422)
        .bodyText()
        .contains("within two years");
    assertThat(ahead(activity)).isEmpty();
  }

  @Test
  void theRestOfASeriesIsCancelledFromItsPage() {
    String activity = added();
    planned(activity, "weekly", first.plusWeeks(2));
    Session second = ahead(activity).get(1);
    String path = "/team/sessions/" + second.id();
    assertThat(coordinator.get(path + "/cancel"))
        .bodyText()
        .contains("This one and all that follow");

    assertThat(
            coordinator
                .post(path + "/cancel")
                .param("version", "1")
                .param("reach", "rest")
                .param("reason", "Out of money")
                .exchange())
        .hasStatus(303);

    assertThat(ahead(activity))
        .extracting(Session::state)
        .containsExactly(Session.State.PLANNED, Session.State.CANCELLED, Session.State.CANCELLED);
  }

  @Test
  void somebodyIsRegisteredByNameAndTheNextWaits() {
    String activity = added();
    planned(activity, "once", first);
    String path = "/team/sessions/" + ahead(activity).getFirst().id();
    UUID amina = desk.somebody(people, HOLDER, "Amina");
    UUID balbir = desk.somebody(people, HOLDER, "Balbir");
    assertThat(coordinator.get(path + "/registrations/new?q=ami"))
        .bodyText()
        .contains("Amina Invented");

    assertThat(registered(path, amina)).hasStatus(303);
    assertThat(location(registered(path, balbir))).contains("activity.registered.waits.done");
    assertThat(registered(path, amina))
        .hasStatus(422)
        .bodyText()
        .contains("is registered for the session already");

    assertThat(coordinator.get(path + "/plan"))
        .bodyText()
        .contains("Amina Invented", "1 of 1 are taken", "Waiting", "Help with getting there");
  }

  private MvcTestResult registered(String path, UUID person) {
    return coordinator
        .post(path + "/registrations/new")
        .param("person", person.toString())
        .param("needs", "transport")
        .exchange();
  }

  @Test
  void anotherOrganisationsActivitiesAreNobodyElsesToChange() {
    String activity = added();
    TestPerson other =
        area.somebody(
            List.of(new Assignment("partner-coordinator", Scope.organisation("one-walsall"))));

    assertThat(other.get(activity)).hasStatusOk();
    assertThat(other.get(activity + "/change")).hasStatus(403);
    assertThat(other.get(activity + "/sessions/new")).hasStatus(403);
    assertThat(
            other
                .post("/team/activities/new")
                .param("holder", HOLDER)
                .param("title", "Not theirs")
                .exchange())
        .hasStatus(422);
  }

  @Test
  void whatWasGivenOutIsRecordedAndCountedApart() {
    MvcTestResult recorded =
        coordinator
            .post("/team/distributions/new")
            .param("holder", HOLDER)
            .param("day-day", "6")
            .param("day-month", "4")
            .param("day-year", "2021")
            .param("goods", "packs")
            .param("items", "40")
            .param("locality", "south")
            .param("counted", "38")
            .param("behind", "61")
            .exchange();
    assertThat(recorded).hasStatus(303);

    assertThat(coordinator.get(location(recorded))).bodyText().contains("40 packs", "38", "61");
    assertThat(coordinator.get("/team/distributions?locality=south"))
        .bodyText()
        .contains("40 packs", "Others helped");
    assertThat(coordinator.get("/team/distributions?locality=north"))
        .bodyText()
        .doesNotContain("40 packs");
  }
}
