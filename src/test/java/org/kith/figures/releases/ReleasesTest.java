package org.kith.figures.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.figures.ReleaseLook;
import org.kith.figures.ReleaseRefused;
import org.kith.figures.ReleaseRequest;
import org.kith.figures.ReleaseState;
import org.kith.figures.ReleasedTable;
import org.kith.figures.Releases;
import org.kith.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@KithTest
@Tag("postgresql")
class ReleasesTest {
  private final ReleasingArea here;
  private final TestArea area;
  private final Releases releases;

  ReleasesTest(
      TestAreas areas, Releases releases, JdbcClient database, TransactionOperations transactions) {
    this.area = areas.create();
    this.releases = releases;
    this.here = ReleasingArea.of(area, releases, database, transactions);
  }

  @Test
  void aTableIsMadeCheckedApprovedAndPublished() {
    TestPerson joan = area.somebody("officer");
    TestPerson amina = area.somebody("administrator");

    String path = here.made(joan, "figures-by-locality");
    assertThat(joan.get(path))
        .hasStatusOk()
        .bodyText()
        .contains("3, hidden", "It is small.", "It is from 0 to 40.")
        .contains("Somebody else has to approve it")
        .doesNotContain("Publish today");
    assertThat(area.get(path.replace("/team", ""))).hasStatus(404);

    assertThat(amina.get("/team")).bodyText().contains("Approve the release");
    ReleasingArea.sent(amina, path + "/approve", 2);
    assertThat(amina.get(path)).bodyText().contains("Publish today", "Approved by");
    ReleasingArea.sent(amina, path + "/publish", 3);

    MvcTestResult page = area.get(path.replace("/team", ""));
    assertThat(page).hasStatusOk().bodyText().contains("[c]", "People who came", "Published");
    assertThat(page).bodyText().doesNotContain("3, hidden", ">3<", ">37<");
    assertThat(area.get("/releases")).bodyText().contains("Figures by locality");
    assertThat(area.get("/pl" + path.replace("/team", ""))).hasStatusOk();
  }

  @Test
  void theFileIsTheOneWhoseFingerprintIsKept() throws Exception {
    String id = here.published("figures-by-locality");
    ReleasedTable table = area.acting(() -> releases.released(id)).orElseThrow();

    byte[] csv = area.get("/releases/" + id + ".csv").getResponse().getContentAsByteArray();
    assertThat(ReleaseFiles.sha256(csv)).isEqualTo(table.release().sha256());
    assertThat(new String(csv, StandardCharsets.UTF_8))
        .startsWith("Figure,About,When,Column,Shown,Least,Most,Unit\r\n")
        .contains("People who came,Exampleton,Not stated,All,40,40,40,people")
        .contains("People who came,Exampleton,Not stated,North,[c],,,people");
    assertThat(area.get("/releases/" + id + ".xlsx")).hasStatusOk();
  }

  @Test
  void nobodyApprovesWhatTheyMadeWhileThereIsSomebodyElse() {
    TestPerson joan = area.somebody("officer");
    area.somebody("officer");
    String path = here.made(joan, "figures-by-locality");

    assertThat(
            joan.post(path + "/approve")
                .param("version", "2")
                .param("ownReason", "Hurry")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("somebody else has to approve it");
  }

  @Test
  void aTeamOfOneApprovesItsOwnWithAReasonAndSaysSo() {
    TestPerson joan = area.somebody("officer");
    String path = here.made(joan, "figures-by-locality");

    assertThat(joan.post(path + "/approve").param("version", "2").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Say why you approve your own release");
    joan.post(path + "/approve")
        .param("version", "2")
        .param("ownReason", "I work alone")
        .exchange();
    ReleasingArea.sent(joan, path + "/publish", 3);

    assertThat(area.get(path.replace("/team", "")))
        .bodyText()
        .contains("One person made and approved this table")
        .doesNotContain("I work alone");
  }

  @Test
  void aSecondClickMakesNoSecondRelease() {
    TestPerson joan = area.somebody("officer");
    String once = UUID.randomUUID().toString();

    for (int click = 0; click < 2; click++) {
      joan.post("/team/releases/new")
          .param("table", "figures-by-locality")
          .param("threshold", "5")
          .param("once", once)
          .exchange();
    }

    assertThat(here.inside(releases::all)).hasSize(1);
  }

  @Test
  void aStaleLookChangesNothing() {
    TestPerson joan = area.somebody("officer");
    TestPerson amina = area.somebody("officer");
    String path = here.made(joan, "figures-by-locality");
    ReleasingArea.sent(joan, path + "/check", 2);

    assertThat(amina.post(path + "/approve").param("version", "2").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Somebody changed this release meanwhile");
  }

  @Test
  void aReleaseThatWasOvertakenMustBeCheckedAgain() {
    TestPerson joan = area.somebody("officer");
    TestPerson amina = area.somebody("officer");
    String first = here.made(joan, "figures-by-locality");
    String second = here.made(joan, "figures-of-a-period");
    ReleasingArea.sent(amina, first + "/approve", 2);
    ReleasingArea.sent(amina, first + "/publish", 3);

    assertThat(amina.post(second + "/approve").param("version", "2").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Another release was published after this one was checked");
    ReleasingArea.sent(joan, second + "/check", 2);
    ReleasingArea.sent(amina, second + "/approve", 3);
    assertThat(here.state(second)).isEqualTo(ReleaseState.APPROVED);
  }

  @Test
  void whatAnEarlierReleaseHidIsNotGivenAwayByALaterOne() {
    here.published("figures-by-locality");
    here.database("update figures.statement set low = 41, high = 41 where id = 'members-all'");
    here.database("update figures.statement set low = 38, high = 38 where id = 'members-south'");
    TestPerson joan = area.somebody("officer");

    String path = here.made(joan, "figures-by-locality");

    ReleaseLook look =
        here.inside(() -> releases.look(path.substring(path.lastIndexOf('/') + 1))).orElseThrow();
    assertThat(look.release().exposed()).isEmpty();
    assertThat(look.rows().getFirst())
        .filteredOn(ReleaseLook.Cell::isFigure)
        .filteredOn(ReleaseLook.Cell::isHidden)
        .extracting(ReleaseLook.Cell::words)
        .as("41 less the 40 of before would be one person, so that the whole is hidden now")
        .containsExactly("41", "3");
  }

  @Test
  void aLaterReleaseWithdrawsAnEarlierOneWithItsReason() {
    String id = here.published("figures-by-locality");
    TestPerson joan = area.somebody("officer");
    TestPerson amina = area.somebody("officer");
    MvcTestResult made =
        joan.post("/team/releases/new")
            .param("table", "figures-of-a-period")
            .param("threshold", "10")
            .param("replaces", id)
            .param("replacesReason", "The register was incomplete")
            .param("once", UUID.randomUUID().toString())
            .exchange();
    String later = ReleasingArea.location(made);
    ReleasingArea.sent(amina, later + "/approve", 2);
    ReleasingArea.sent(amina, later + "/publish", 3);

    assertThat(area.get("/releases/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("The register was incomplete", later.replace("/team", ""));
    assertThat(area.get("/releases/" + id + ".csv")).hasStatus(404);
    assertThat(area.acting(() -> releases.latest("figures-by-locality"))).isEmpty();
  }

  @Test
  void aPeriodThatCannotBeReadIsRefusedWithAllThatWasTyped() {
    assertThat(
            area.somebody("officer")
                .post("/team/releases/new")
                .param("table", "figures-by-locality")
                .param("period", "last spring")
                .param("threshold", "5")
                .exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Write the time as", "last spring");
  }

  @Test
  void anEmptyTableIsNotReleased() {
    assertThatThrownBy(() ->
            area.acting(
                () ->
                    releases.make(
                        new ReleaseRequest(
                            "figures-by-ward", Period.UNSTATED, 5, "", null, "", "once")),
                Releases.MAKE))
        .isInstanceOf(ReleaseRefused.class)
        .hasMessageContaining("nothing to release");
  }
}
