package org.kith.figures.releases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.figures.Releases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who sees what of releases. */
@KithTest
@Tag("postgresql")
class ReleaseWallsTest {
  private final ReleasingArea here;
  private final TestArea area;
  private final JdbcClient database;

  ReleaseWallsTest(
      TestAreas areas, Releases releases, JdbcClient database, TransactionOperations transactions) {
    this.area = areas.create();
    this.database = database;
    this.here = ReleasingArea.of(area, releases, database, transactions);
  }

  @Test
  void whatIsHiddenNeverLeavesTheTeam() {
    String id = here.published("figures-by-locality");

    assertThat(
            here.<List<String>>asVisitor(() ->
                database
                    .sql("select words from figures.released_cell where release = :id and hidden")
                    .param("id", id)
                    .query(String.class)
                    .list()))
        .containsExactly("[c]", "[c]");
    assertThat(
            here.<Long>asVisitor(() ->
                database
                    .sql("select count(*) from figures.release_cell")
                    .query(Long.class)
                    .single()))
        .isZero();
  }

  @Test
  void draftsAreSeenFromInsideOnly() {
    TestPerson joan = area.somebody("officer");
    here.made(joan, "figures-by-locality");

    assertThat(
            here.<Long>asVisitor(() ->
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
    String id = here.published("figures-by-locality");

    assertThatThrownBy(() ->
            here.inside(() ->
                database
                    .sql("update figures.release set title = 'Better' where id = :id")
                    .param("id", id)
                    .update()))
        .hasMessageContaining("a published release is never edited");
    assertThatThrownBy(() ->
            here.inside(() ->
                database
                    .sql("update figures.released_cell set words = '9' where release = :id")
                    .param("id", id)
                    .update()))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void aBoardMemberReadsReleasedTablesAndACouncillorThoseByWard() {
    TestPerson member = area.somebody("board-member");
    TestPerson councillor = area.somebody("councillor");
    assertThat(councillor.get("/team/released")).bodyText().contains("No table has been released");
    here.published("figures-by-locality");

    assertThat(member.get("/team/released"))
        .hasStatusOk()
        .bodyText()
        .contains("Figures by locality", "[c]")
        .doesNotContain("37");
    assertThat(councillor.get("/team/released")).bodyText().contains("No table has been released");
  }

  @Test
  void whatSomebodyEnteredIsPublicOnceItIsReleasedUnlessItIsHidden() {
    // as somebody enters figures who are approved by another and released by nobody yet
    here.database("update figures.statement set kind = 'reported', published = false");
    assertThat(area.get("/figures/members-all")).hasStatus(404);

    here.published("figures-of-a-period");

    assertThat(area.get("/figures/members-all")).hasStatusOk().bodyText().contains("40 people");
    assertThat(area.get("/figures/members-north")).hasStatus(404);
    assertThat(area.get("/figures/members-south")).hasStatus(404);
  }
}
