package org.kith.welcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.WalsallExample;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.activity.Point;
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
import org.kith.geography.Geography;
import org.kith.geography.Neighbourhood;
import org.kith.geography.Postcodes;
import org.kith.kernel.Quarter;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Invented places in the borough of the example, with its wards, localities and figures. */
@KithTest
class WalsallPlacesTest {
  private static final Pattern WARD = Pattern.compile("<option value=\"(E05\\d+)\"");
  private static final Pattern EXCHANGE =
      Pattern.compile("/team/welcome/exchanges/([0-9a-f-]{36})");

  private final Network network;
  private final Figures figures;
  private final Geography geography;
  private final Postcodes postcodes;
  private final Job count;

  WalsallPlacesTest(
      ApplicationContext beans,
      TestAreas areas,
      Figures figures,
      Geography geography,
      Postcodes postcodes,
      List<Job> jobs) {
    this.geography = geography;
    this.postcodes = postcodes;
    this.network = new Network(beans, WalsallExample.withWards(areas));
    this.figures = figures;
    this.count =
        jobs.stream()
            .filter(one -> one.name().equals("count-places-of-welcome"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void countsStandInTheLedgerBesideWhatWasReported() {
    LocalDate year = new Quarter(Quarter.of(network.today).year() - 1, 1).first();
    UUID place = network.openPlace("Kettle on", year.plusDays(10));
    network.openPlace("Tea table", year.plusDays(40));
    network.coordinators.does(() -> {
      network.places.close(place, 2, year.plusDays(70), ClosingReason.BUILDING);
      network.places.open(place, 3, year.plusDays(100));
      network.snapshots.tell(
          place,
          YearMonth.from(year.plusDays(10)),
          0,
          new SnapshotDetails(40, 4, 2, 60, Map.of(), "", false));
    });

    refresh();

    int last = year.getYear();
    assertThat(counted())
        .containsEntry("welcome-opened-in-a-year-" + last, "2")
        .containsEntry("welcome-opened-again-in-a-year-" + last, "1")
        .containsEntry("welcome-closed-in-a-year-" + last, "0")
        .containsEntry("welcome-open-at-the-end-of-a-year-" + last, "2")
        .containsEntry("welcome-attendances-in-a-year-" + last, "40")
        .containsEntry("welcome-volunteer-hours-in-a-year-" + last, "1")
        .containsEntry("welcome-opened-in-a-year-" + (last + 1), "0")
        .doesNotContainKey("welcome-open-at-the-end-of-a-year-" + (last + 1))
        .as("there are no records of the days that the report speaks of")
        .doesNotContainKey("welcome-venues-reopened-2021-07");
    assertThat(network.area.acting(() -> figures.isPublished("welcome-opened-in-a-year-" + last)))
        .isFalse();
  }

  private void refresh() {
    network.area.acting(
        () -> {
          count.run();
          return true;
        },
        count.actions().toArray(Action[]::new));
  }

  private Map<String, String> counted() {
    return network
        .area
        .acting(() -> figures.ledger().statements())
        .filter(one -> one.kind() == Kind.COUNTED)
        .filter(one -> one.id().startsWith("welcome-"))
        .collect(Collectors.toMap(Statement::id, ValueWords::of));
  }

  @Test
  void anOfficerPairsAColdSpotWithACatalystAndNotesAVisit() {
    UUID cold = network.openPlace("Kettle on", network.today);
    UUID warm = network.openPlace("Garden gate", network.today);
    TestPerson officer = network.area.somebody("officer");
    String ward = found(WARD, officer.get("/team/welcome/exchanges/new"));
    MvcTestResult added =
        officer
            .post("/team/welcome/exchanges/new")
            .param("holder", "nash-dom")
            .param("ward", ward)
            .param("cold", cold.toString())
            .param("catalyst", warm.toString())
            .param("purpose", "Learn how the garden mixes people.")
            .param("began-day", "1")
            .param("began-month", "2")
            .param("began-year", "2024")
            .exchange();
    assertThat(added).hasStatus(303);
    String path =
        "/team/welcome/exchanges/" + found(EXCHANGE, officer.get("/team/welcome/exchanges"));
    MvcTestResult visit =
        officer
            .post(path + "/visits/new")
            .param("on-day", "5")
            .param("on-month", "2")
            .param("on-year", "2024")
            .param("direction", "catalyst")
            .param("people", "4")
            .param("learned", "Start with food.")
            .exchange();
    assertThat(visit).hasStatus(303);

    assertThat(officer.get(path))
        .bodyText()
        .contains("Kettle on and Garden gate", "Start with food.");
  }

  @Test
  void whoSaysWhereTheyAreIsToldWhatIsNear() {
    network.openPlaceAt("Kettle on", new Point(52.5720, -1.9850));
    network.openPlace("Kettle somewhere", network.today);

    assertThat(network.area.get("/places-of-welcome?near=palfrey"))
        .hasStatusOk()
        .bodyText()
        .contains("Nearest first", "Kettle on", "away", "Elsewhere", "Kettle somewhere")
        .doesNotContain("We do not know");
    assertThat(network.area.get("/places-of-welcome?near=South"))
        .hasStatusOk()
        .bodyText()
        .contains("Further away", "Kettle on")
        .doesNotContain("Nearest first", "We do not know");
  }

  /** WS1 1AC is no postcode: none ends in C. */
  @Test
  void whoTypesAPostcodeIsToldTheNearestFirst() throws IOException {
    Neighbourhood home = network.area.acting(() -> geography.neighbourhoods().getFirst());
    var middle = home.boundary().getInteriorPoint();
    Point here = new Point(middle.getY(), middle.getX());
    network.openPlaceAt("Far kettle", new Point(here.latitude() + 0.05, here.longitude()));
    network.openPlaceAt("Near kettle", new Point(here.latitude() + 0.0145, here.longitude()));
    UUID closed = network.openPlaceAt("Closed kettle", here);
    network.openPlace("Kettle somewhere", network.today);
    network.coordinators.does(() ->
        network.closed.tell(
            UUID.randomUUID(), closed, network.today, network.today, ClosedDay.Why.WEATHER));
    network.area.acting(
        () ->
            postcodes.load(
                "2026-02",
                new StringReader("pcds,doterm,lsoa21\nWS1 1AC,,%s\n".formatted(home.code()))),
        Postcodes.LOAD);

    MvcTestResult page = network.area.get("/places-of-welcome?near=ws11ac&when=today");
    assertThat(page)
        .hasStatusOk()
        .bodyText()
        .contains("Nearest first", "About 1 mile away", "About 3.5 miles away");
    String text = new String(page.getResponse().getContentAsByteArray(), UTF_8);
    assertThat(
            List.of("Near kettle", "Far kettle", "Closed kettle", "Elsewhere", "Kettle somewhere"))
        .as("what is closed today comes last")
        .isSortedAccordingTo(Comparator.comparing(text::indexOf));
    assertThat(network.area.get("/ur/places-of-welcome?near=ws11ac"))
        .bodyText()
        .contains("قریب ترین پہلے", "تقریباً");
    assertThat(network.area.get("/places-of-welcome?near=ws11aq"))
        .bodyText()
        .contains("That postcode is not in this area");
  }

  private static String found(Pattern pattern, MvcTestResult page) {
    Matcher found = pattern.matcher(new String(page.getResponse().getContentAsByteArray(), UTF_8));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
