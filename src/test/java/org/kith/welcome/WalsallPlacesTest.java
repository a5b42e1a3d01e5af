package org.kith.welcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
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
import org.kith.figures.Figures;
import org.kith.figures.Kind;
import org.kith.figures.Statement;
import org.kith.figures.ValueWords;
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
  private final Job count;

  WalsallPlacesTest(ApplicationContext beans, TestAreas areas, Figures figures, List<Job> jobs) {
    this.network = new Network(beans, WalsallExample.loaded(areas));
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
        .containsEntry("welcome-new-venues-" + last, "2")
        .containsEntry("welcome-venues-reopened-" + last, "1")
        .containsEntry("welcome-venues-total-" + last, "2")
        .containsEntry("welcome-attendances-in-a-year-" + last, "40")
        .containsEntry("welcome-new-venues-" + (last + 1), "0")
        .containsEntry("welcome-venues-total-" + (last + 1), "2");
    assertThat(network.area.acting(() -> figures.isPublished("welcome-new-venues-" + last)))
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
    network.openPlace("Kettle on", network.today);

    assertThat(network.area.get("/places-of-welcome?near=palfrey"))
        .hasStatusOk()
        .bodyText()
        .contains("Further away", "Kettle on")
        .doesNotContain("We do not know");
  }

  private static String found(Pattern pattern, MvcTestResult page) {
    Matcher found = pattern.matcher(new String(page.getResponse().getContentAsByteArray(), UTF_8));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
