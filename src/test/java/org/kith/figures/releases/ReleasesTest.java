package org.kith.figures.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.Access;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.figures.Release;
import org.kith.figures.ReleaseLook;
import org.kith.figures.ReleaseState;
import org.kith.figures.ReleasedTable;
import org.kith.figures.Releases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

@KithTest
@Tag("postgresql")
class ReleasesTest {
  private final TestArea area;
  private final Releases releases;
  private final JdbcClient database;
  private final TransactionOperations transactions;

  ReleasesTest(
      TestAreas areas, Releases releases, JdbcClient database, TransactionOperations transactions) {
    this.area = areas.create();
    this.releases = releases;
    this.database = database;
    this.transactions = transactions;
    area.files()
        .source("register", "Registers")
        .definition(area.subject(), "members", "People who came")
        .definition(area.subject(), "sessions", "Sessions");
    counted("members-all", "", 40);
    counted("members-north", "locality=north", 3);
    counted("members-south", "locality=south", 37);
    area.load();
    nowCounted();
  }

  @Test
  void aTableIsMadeCheckedApprovedAndPublished() {
    TestPerson joan = area.somebody("officer");
    TestPerson amina = area.somebody("administrator");

    String path = made(joan, "figures-by-locality");
    assertThat(joan.get(path))
        .hasStatusOk()
        .bodyText()
        .contains("3, hidden", "It is small.", "It is from 0 to 40.")
        .contains("Somebody else has to approve it")
        .doesNotContain("Publish today");
    assertThat(area.get(path.replace("/team", ""))).hasStatus(404);

    assertThat(amina.get("/team")).bodyText().contains("Approve the release");
    sent(amina, path + "/approve", 2);
    assertThat(amina.get(path)).bodyText().contains("Publish today", "Approved by");
    sent(amina, path + "/publish", 3);

    MvcTestResult page = area.get(path.replace("/team", ""));
    assertThat(page).hasStatusOk().bodyText().contains("[c]", "People who came", "Published");
    assertThat(page).bodyText().doesNotContain("3, hidden", ">3<", ">37<");
    assertThat(area.get("/releases")).bodyText().contains("Figures by locality");
    assertThat(area.get("/pl" + path.replace("/team", ""))).hasStatusOk();
  }

  @Test
  void theFileIsTheOneWhoseFingerprintIsKept() throws Exception {
    String id = published("figures-by-locality");
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
  void whatIsHiddenNeverLeavesTheTeam() {
    String id = published("figures-by-locality");

    assertThat(
            this.<List<String>>asVisitor(() ->
                database
                    .sql("select words from figures.released_cell where release = :id and hidden")
                    .param("id", id)
                    .query(String.class)
                    .list()))
        .containsExactly("[c]", "[c]");
    assertThat(
            this.<Long>asVisitor(() ->
                database
                    .sql("select count(*) from figures.release_cell")
                    .query(Long.class)
                    .single()))
        .isZero();
  }

  @Test
  void draftsAreSeenFromInsideOnly() {
    TestPerson joan = area.somebody("officer");
    made(joan, "figures-by-locality");

    assertThat(
            this.<Long>asVisitor(() ->
                database.sql("select count(*) from figures.release").query(Long.class).single()))
        .isZero();
    for (String role : List.of("councillor", "board-member", "adviser", "partner-coordinator")) {
      assertThat(area.somebody(role).get("/team/releases")).hasStatus(403);
    }
    for (String role : List.of("analyst", "auditor", "data-protection-officer")) {
      assertThat(area.somebody(role).get("/team/releases")).hasStatusOk();
    }
  }

  @Test
  void aPublishedReleaseIsNeverEdited() {
    String id = published("figures-by-locality");

    assertThatThrownBy(() ->
            inside(() ->
                database
                    .sql("update figures.release set title = 'Better' where id = :id")
                    .param("id", id)
                    .update()))
        .hasMessageContaining("a published release is never edited");
    assertThatThrownBy(() ->
            inside(() ->
                database
                    .sql("update figures.released_cell set words = '9' where release = :id")
                    .param("id", id)
                    .update()))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void nobodyApprovesWhatTheyMadeWhileThereIsSomebodyElse() {
    TestPerson joan = area.somebody("officer");
    area.somebody("officer");
    String path = made(joan, "figures-by-locality");

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
    String path = made(joan, "figures-by-locality");

    assertThat(joan.post(path + "/approve").param("version", "2").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Say why you approve your own release");
    joan.post(path + "/approve")
        .param("version", "2")
        .param("ownReason", "I work alone")
        .exchange();
    sent(joan, path + "/publish", 3);

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

    assertThat(inside(releases::all)).hasSize(1);
  }

  @Test
  void aStaleLookChangesNothing() {
    TestPerson joan = area.somebody("officer");
    TestPerson amina = area.somebody("officer");
    String path = made(joan, "figures-by-locality");
    sent(joan, path + "/check", 2);

    assertThat(amina.post(path + "/approve").param("version", "2").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Somebody changed this release meanwhile");
  }

  @Test
  void aReleaseThatWasOvertakenMustBeCheckedAgain() {
    TestPerson joan = area.somebody("officer");
    TestPerson amina = area.somebody("officer");
    String first = made(joan, "figures-by-locality");
    String second = made(joan, "figures-of-a-period");
    sent(amina, first + "/approve", 2);
    sent(amina, first + "/publish", 3);

    assertThat(amina.post(second + "/approve").param("version", "2").exchange())
        .hasStatus(422)
        .bodyText()
        .contains("Another release was published after this one was checked");
    sent(joan, second + "/check", 2);
    sent(amina, second + "/approve", 3);
    assertThat(state(second)).isEqualTo(ReleaseState.APPROVED);
  }

  @Test
  void whatAnEarlierReleaseHidIsNotGivenAwayByALaterOne() {
    published("figures-by-locality");
    database("update figures.statement set low = 41, high = 41 where id = 'members-all'");
    database("update figures.statement set low = 38, high = 38 where id = 'members-south'");
    TestPerson joan = area.somebody("officer");

    String path = made(joan, "figures-by-locality");

    ReleaseLook look =
        inside(() -> releases.look(path.substring(path.lastIndexOf('/') + 1))).orElseThrow();
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
    String id = published("figures-by-locality");
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
    String later = location(made);
    sent(amina, later + "/approve", 2);
    sent(amina, later + "/publish", 3);

    assertThat(area.get("/releases/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("The register was incomplete", later.replace("/team", ""));
    assertThat(area.get("/releases/" + id + ".csv")).hasStatus(404);
    assertThat(area.acting(() -> releases.latest("figures-by-locality"))).isEmpty();
  }

  @Test
  void aCouncillorReadsReleasedTablesOnly() {
    TestPerson councillor = area.somebody("councillor");
    assertThat(councillor.get("/team/released")).bodyText().contains("No table has been released");
    published("figures-by-locality");

    assertThat(councillor.get("/team/released"))
        .hasStatusOk()
        .bodyText()
        .contains("Figures by locality", "[c]")
        .doesNotContain("37");
  }

  @Test
  void whatSomebodyEnteredIsPublicOnceItIsReleasedUnlessItIsHidden() {
    // as somebody enters figures who are approved by another and released by nobody yet
    database("update figures.statement set kind = 'reported', published = false");
    assertThat(area.get("/figures/members-all")).hasStatus(404);

    published("figures-of-a-period");

    assertThat(area.get("/figures/members-all")).hasStatusOk().bodyText().contains("40 people");
    assertThat(area.get("/figures/members-north")).hasStatus(404);
    assertThat(area.get("/figures/members-south")).hasStatus(404);
  }

  private String published(String table) {
    TestPerson joan = area.somebody("officer");
    TestPerson amina = area.somebody("officer");
    String path = made(joan, table);
    sent(amina, path + "/approve", 2);
    sent(amina, path + "/publish", 3);
    assertThat(state(path)).isEqualTo(ReleaseState.PUBLISHED);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private String made(TestPerson who, String table) {
    MvcTestResult result =
        who.post("/team/releases/new")
            .param("table", table)
            .param("threshold", "5")
            .param("once", UUID.randomUUID().toString())
            .exchange();
    return location(result);
  }

  private static String location(MvcTestResult result) {
    assertThat(result).hasStatus(303);
    String location = Optional.ofNullable(result.getResponse().getHeader("Location")).orElseThrow();
    return location.substring(location.indexOf("/team"));
  }

  private static void sent(TestPerson who, String path, int version) {
    assertThat(who.post(path).param("version", String.valueOf(version)).exchange()).hasStatus(303);
  }

  private ReleaseState state(String path) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    return inside(releases::all).stream()
        .filter(release -> release.id().equals(id))
        .map(Release::state)
        .findFirst()
        .orElseThrow();
  }

  private void counted(String id, String breakdown, int people) {
    area.files()
        .figure(
            Figure.of(id)
                .about(area.subject(), "members")
                .people(people)
                .with("document", "register")
                .with("breakdown", breakdown));
  }

  /** No file may hold a count, so they are made ones here. */
  private void nowCounted() {
    database("update figures.statement set kind = 'counted'");
  }

  private void database(String sql) {
    inside(() -> database.sql(sql).update());
  }

  private <R> R inside(Supplier<R> work) {
    return area.acting(
        () -> transactions.execute(running -> work.get()), Releases.LOOK, Access.INSIDE);
  }

  private <R> R asVisitor(Supplier<R> work) {
    return ActingAs.<R, RuntimeException>actingAs(
        Actor.visitor(area.id()), () -> transactions.execute(running -> work.get()));
  }
}
