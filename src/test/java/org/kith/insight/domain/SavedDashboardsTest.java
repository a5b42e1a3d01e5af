package org.kith.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** From a dashboard that somebody saved to the public and the board. People are invented. */
@KithTest
class SavedDashboardsTest {
  private static final LocalDate MAY = LocalDate.of(2021, 5, 11);

  private final TestArea area;

  SavedDashboardsTest(TestAreas areas, JdbcClient database, TransactionTemplate transaction) {
    area = areas.loaded();
    Town town = new Town(area, database, transaction);
    UUID stitch = town.activity("hall", "sewing", "bridging", "north");
    List<UUID> people = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      people.add(town.person("hall", 1990, i < 3 ? "north" : "south"));
    }
    town.tick(town.session(stitch, "hall", MAY), "hall", people);
    town.tick(town.session(stitch, "hall", MAY.plusMonths(3)), "hall", people.subList(3, 20));
  }

  @Test
  void itsFiguresAreReleasedWithTheSmallOnesHiddenAndStandInTheBoardsPaper() {
    TestPerson joan = area.somebody("officer");
    TestPerson amina = area.somebody("officer");
    assertThat(
            joan.post("/team/dashboard/views/new?of=programme&from=2021-22-q1&to=2021-22-q2")
                .param("name", "Who came, for the board")
                .exchange())
        .hasStatus(303);

    String path = made(joan);
    assertThat(joan.get(path))
        .hasStatusOk()
        .bodyText()
        .contains("Who came, for the board", "3, hidden");
    sent(amina, path + "/approve", 2);
    sent(amina, path + "/publish", 3);

    assertThat(area.get(path.replace("/team", "")))
        .hasStatusOk()
        .bodyText()
        .contains("Who came, for the board", "Where people live", "[c]", "23")
        .doesNotContain("hidden, ", ">3<", ">20<");
    String now = Quarter.of(LocalDate.now(java.time.ZoneOffset.UTC)).slug();
    assertThat(joan.get("/team/papers/quarters/" + now))
        .hasStatusOk()
        .bodyText()
        .contains("Who came, for the board: 23 different people came", "[c] stands for a number");
  }

  @Test
  void aTimeWithoutASavedDashboardHasNothingToRelease() {
    MvcTestResult result = asked(area.somebody("officer"));

    assertThat(result).bodyText().contains("There is nothing to release");
  }

  @Test
  void aDashboardThatBeganLaterIsNotOfAnEarlierTime() {
    TestPerson joan = area.somebody("officer");
    assertThat(
            joan.post("/team/dashboard/views/new?of=locality:south&from=2025-26-q1")
                .param("name", "South, going on")
                .exchange())
        .hasStatus(303);

    assertThat(asked(joan, "2019/20")).bodyText().contains("There is nothing to release");
  }

  private static MvcTestResult asked(TestPerson who) {
    return asked(who, "");
  }

  private static MvcTestResult asked(TestPerson who, String period) {
    return who.post("/team/releases/new")
        .param("table", "saved-dashboards")
        .param("period", period)
        .param("threshold", "5")
        .param("once", UUID.randomUUID().toString())
        .exchange();
  }

  private static String made(TestPerson who) {
    MvcTestResult result = asked(who);
    assertThat(result).hasStatus(303);
    String location = String.valueOf(result.getResponse().getHeader("Location"));
    return location.substring(location.indexOf("/team"));
  }

  private static void sent(TestPerson who, String path, int version) {
    assertThat(who.post(path).param("version", String.valueOf(version)).exchange()).hasStatus(303);
  }
}
