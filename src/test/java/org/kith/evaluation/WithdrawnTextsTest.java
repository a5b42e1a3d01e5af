package org.kith.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.evaluation.EditionTrials.EVERYTHING;
import static org.kith.evaluation.EditionTrials.inside;
import static org.kith.evaluation.EditionTrials.members;
import static org.kith.evaluation.EditionTrials.text;
import static org.kith.evaluation.EditionTrials.visiting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@Tag("postgresql")
class WithdrawnTextsTest {
  private final EditionTrials trials;
  private final Editions editions;
  private final Publishing publishing;
  private final EvaluationReport report;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  WithdrawnTextsTest(
      TestAreas areas,
      Editions editions,
      Publishing publishing,
      EvaluationReport report,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.trials = new EditionTrials(areas, editions, publishing, database, transaction);
    this.editions = editions;
    this.publishing = publishing;
    this.report = report;
    this.database = database;
    this.transaction = transaction;
  }

  @Test
  void aWithdrawnTextIsGoneFromEveryEditionAndItsRevisionSaysSo() {
    TestArea area = trials.programme();
    UUID first = trials.published(area, "First year");
    area.files().file("figures/report.csv", "").figure(members(40));
    area.load();
    UUID second = trials.published(area, "Second year");
    UUID waiting = trials.draft(area, "Third year");
    assertThat(text(trials.html(area, first))).contains("A neighbour told us her story.");

    List<EditionNumber> revisions =
        area.acting(() -> publishing.withdraw("projects/sewing-circle", "Asked for"), EVERYTHING);

    assertThat(revisions).extracting(EditionNumber::toString).containsExactly("1.1", "2.1");
    for (UUID gone : List.of(first, second)) {
      assertThat(visiting(area, () -> editions.file(gone, Format.PDF))).isEmpty();
      assertThat(visiting(area, () -> editions.document(gone))).isEmpty();
      assertThat(inside(area, () -> editions.file(gone, Format.HTML))).as("erased").isEmpty();
      Edition edition = visiting(area, () -> editions.edition(gone).orElseThrow());
      assertThat(edition.isWithdrawn()).isTrue();
      assertThat(Objects.requireNonNull(edition.withdrawn()).reason()).isEqualTo("Asked for");
      assertThat(edition.files()).as("what it was stays known").hasSize(4);
    }
    Edition latest = visiting(area, () -> editions.latest().orElseThrow());
    assertThat(latest.number()).hasToString("2.1");
    assertThat(latest.revises()).isEqualTo(second);
    String revised = text(trials.html(area, latest.id()));
    assertThat(revised)
        .doesNotContain("A neighbour told us her story.", "It was long.")
        .contains(
            "A text that stood here was withdrawn on", "In the hall.", "40 people sewed together.");
    assertThat(visiting(area, () -> editions.compare(second, latest.id())).isOfEquals()).isTrue();
    assertThat(inside(area, () -> editions.edition(waiting).orElseThrow()).isDraft()).isFalse();
    assertThat(inside(area, () -> editions.document(waiting))).isEmpty();
  }

  @Test
  void noLaterReportTellsAWithdrawnTextAgainUnlessInOtherWords() {
    TestArea area = trials.programme();
    trials.published(area, "First year");
    area.acting(() -> publishing.withdraw("projects/sewing-circle", "Asked for"), EVERYTHING);

    assertThat(text(trials.html(area, trials.published(area, "Second year"))))
        .doesNotContain("A neighbour told us her story.");
    assertThat(visiting(area, report::draft).toString()).doesNotContain("told us her story");

    area.files().file("narratives/projects/sewing-circle.md", "People sewed and talked.\n");
    area.load();
    assertThat(visiting(area, report::draft).toString()).contains("People sewed and talked.");
  }

  @Test
  void aTextOfARevisionCanBeWithdrawnToo() {
    TestArea area = trials.programme();
    trials.published(area, "First year");
    area.acting(() -> publishing.withdraw("projects/sewing-circle", "Asked for"), EVERYTHING);

    assertThat(
            area.acting(() -> publishing.withdraw("priorities/meeting", "Also asked"), EVERYTHING))
        .extracting(EditionNumber::toString)
        .containsExactly("1.2");
    Edition latest = visiting(area, () -> editions.latest().orElseThrow());
    assertThat(text(trials.html(area, latest.id())))
        .doesNotContain("her story", "Meeting matters.", "Where we met", "In the hall.")
        .contains("33 people sewed together.");
    assertThatThrownBy(
            () -> area.acting(() -> publishing.withdraw("priorities/meeting", ""), EVERYTHING))
        .hasMessage("No published edition tells this text.");
  }

  @Test
  void theDatabaseErasesNothingThatIsStillThereToRead() {
    TestArea area = trials.programme();
    UUID id = trials.published(area, "First year");

    assertThat(
            area.<Integer, RuntimeException>acting(() ->
                transaction.execute(
                    running -> database.sql("delete from evaluation.edition_content").update())))
        .isZero();
    assertThat(visiting(area, () -> editions.document(id))).isPresent();
    assertThatThrownBy(() ->
            area.<Integer, RuntimeException>acting(() ->
                transaction.execute(
                    running -> database.sql("update evaluation.edition set title = ''").update())))
        .hasRootCauseMessage("ERROR: permission denied for table edition");
  }
}
