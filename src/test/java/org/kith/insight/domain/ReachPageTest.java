package org.kith.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Assignment;
import org.kith.access.Scope;
import org.kith.geography.WalsallGeography;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
class ReachPageTest {
  private static final String QUARTER = "/team/reach?from=2021-22-q1&to=2021-22-q1";

  private final TestArea area;
  private final Town town;

  private final TestAreas areas;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  ReachPageTest(TestAreas areas, JdbcClient database, TransactionTemplate transaction) {
    this.areas = areas;
    this.database = database;
    this.transaction = transaction;
    area = areas.loaded();
    town = new Town(area, database, transaction);
  }

  @BeforeEach
  void registers() {
    UUID stitch = town.activity("hall", "sewing", "bridging", null);
    UUID football = town.activity("club", "sport", "bonding", null);
    UUID first = town.session(stitch, "hall", LocalDate.of(2021, 5, 11));
    for (int i = 0; i < 6; i++) {
      UUID person = town.person("hall", 1980 + i, null);
      town.tick(first, "hall", List.of(person));
      if (i < 2) {
        town.answers(person, "hall", LocalDate.of(2021, 5, 11), "asian_indian", "female");
      }
    }
    town.counted(first, 4);
    UUID second = town.session(football, "club", LocalDate.of(2021, 5, 12));
    town.tick(second, "club", List.of(town.person("club", 1990, null)));
  }

  @Test
  void countsBelowFiveAreShownAndMarkedAndWhatIsNotKnownIsSaid() {
    assertThat(area.somebody("officer").get(QUARTER + "&by=ethnicity"))
        .hasStatusOk()
        .bodyText()
        .contains("7 different people came 7 times, to 2 sessions.")
        .contains("at least 7 and at most 11")
        .contains("2 (below 5)")
        .contains("Ethnicity, 19 groups: not known of 71% (5 of 7 people: 5 not asked).")
        .contains("no denominator available");
  }

  @Test
  void whereACensusSaysWhoLivesThereRatesStandUnderACrossedTable() {
    TestArea walsall = WalsallGeography.loaded(areas);
    Town there = new Town(walsall, database, transaction);
    UUID session =
        there.session(
            there.activity("hall", "sewing", "bridging", null), "hall", LocalDate.of(2021, 5, 11));
    for (int i = 0; i < 6; i++) {
      UUID person = there.person("hall", 1980 + i, "east");
      there.answers(person, "hall", LocalDate.of(2021, 5, 11), "asian_indian", "female");
      there.tick(session, "hall", List.of(person));
    }

    assertThat(walsall.somebody("officer").get(QUARTER + "&by=locality&and=ethnic-group"))
        .hasStatusOk()
        .bodyText()
        .contains("People per 1,000 residents", "by the Census 2021")
        .containsPattern("data-label=\"Asian\">\\s*1\\s*<");
  }

  @Test
  void aCoordinatorSeesTheirOwnOrganisationsOnly() {
    TestPerson coordinator =
        area.somebody(List.of(new Assignment("partner-coordinator", Scope.organisation("hall"))));

    assertThat(coordinator.get(QUARTER + "&by=partner"))
        .hasStatusOk()
        .bodyText()
        .contains("6 different people")
        .doesNotContain("club");
    assertThat(coordinator.get(QUARTER + "&by=partner&only-partner=club"))
        .hasStatusOk()
        .bodyText()
        .contains("Nobody on a named register");
  }

  @ParameterizedTest
  @ValueSource(strings = {"board-member", "councillor", "caseworker", "adviser"})
  void othersCountNobody(String role) {
    assertThat(area.somebody(role).get(QUARTER)).hasStatus(403);
    assertThat(area.somebody(role).get("/team/reach.csv")).hasStatus(403);
  }

  @Test
  void theSameIsThereAsFiles() {
    TestPerson officer = area.somebody("officer");

    assertThat(officer.get("/team/reach.csv?from=2021-22-q1&to=2021-22-q1&by=project"))
        .hasStatusOk()
        .bodyText()
        .contains("Project,People,People at least,People at most,Attendances")
        .contains("sewing,6,6,10,6,4,1,")
        .contains("sport,1,1,1,1,0,1,would be hidden")
        .contains("All together,7,7,11,7,4,2,");
    assertThat(officer.get("/team/reach.xlsx?by=quarter&and=sex")).hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?by=given_name", "?from=yesterday", "?from=1990-91-q1&to=2021-22-q1"})
  void whatIsNoQuestionIsNotThere(String query) {
    assertThat(area.somebody("officer").get("/team/reach" + query)).hasStatus(404);
  }
}
