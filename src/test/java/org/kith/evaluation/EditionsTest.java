package org.kith.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.evaluation.EditionTrials.EVERYTHING;
import static org.kith.evaluation.EditionTrials.bodyOf;
import static org.kith.evaluation.EditionTrials.inside;
import static org.kith.evaluation.EditionTrials.members;
import static org.kith.evaluation.EditionTrials.sha256;
import static org.kith.evaluation.EditionTrials.visiting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.NotAllowed;
import org.kith.documents.Document;
import org.kith.documents.HtmlRendering;
import org.kith.documents.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@Tag("postgresql")
class EditionsTest {
  private final TestAreas areas;
  private final EditionTrials trials;
  private final Editions editions;
  private final Publishing publishing;
  private final EvaluationReport report;
  private final TransactionTemplate transaction;

  EditionsTest(
      TestAreas areas,
      Editions editions,
      Publishing publishing,
      EvaluationReport report,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.areas = areas;
    this.trials = new EditionTrials(areas, editions, publishing, database, transaction);
    this.editions = editions;
    this.publishing = publishing;
    this.report = report;
    this.transaction = transaction;
  }

  @Test
  void whatWasDraftedIsPublishedByteByByte() {
    TestArea area = trials.programme();
    UUID id = trials.draft(area, "First year");
    Edition draft = inside(area, () -> editions.edition(id).orElseThrow());

    EditionNumber number = trials.publishAs(area, "joan", id, "");

    assertThat(number).hasToString("1");
    Edition published = visiting(area, () -> editions.latest().orElseThrow());
    assertThat(published.files()).isEqualTo(draft.files()).hasSize(Format.values().length);
    assertThat(published.isOwnApproval()).isFalse();
    for (Edition.StoredFile file : published.files()) {
      byte[] bytes = visiting(area, () -> editions.file(id, file.format()).orElseThrow());
      assertThat(bytes).hasSize(file.bytes());
      assertThat(sha256(bytes)).isEqualTo(file.sha256());
    }
  }

  @Test
  void aRebuildFromTheStoredModelHasTheSameHashAndSaysTheSame() {
    TestArea area = trials.programme();
    UUID id = trials.published(area, "First year");

    Document rebuilt = visiting(area, () -> editions.document(id).orElseThrow());

    assertThat(rebuilt.hash())
        .isEqualTo(visiting(area, () -> editions.edition(id).orElseThrow().modelHash()));
    String stored =
        new String(
            visiting(area, () -> editions.file(id, Format.HTML).orElseThrow()),
            StandardCharsets.UTF_8);
    String again = HtmlRendering.with(Wording.of(java.util.Locale.UK), List.of()).fragment(rebuilt);
    assertThat(bodyOf(stored)).isEqualTo(bodyOf(again)).contains("33 people sewed together.");
    assertThat(rebuilt.published()).startsWith("First year – figures as they stood on ");
  }

  @Test
  void anEditionStaysAsItWasWhateverTheLedgerSaysLater() {
    TestArea area = trials.programme();
    UUID id = trials.published(area, "First year");
    byte[] before = visiting(area, () -> editions.file(id, Format.XLSX).orElseThrow());
    String hash = visiting(area, () -> editions.document(id).orElseThrow().hash());

    area.files()
        .file("figures/report.csv", "")
        .figure(members(40))
        .figure(Figure.of("needles").about("sewing-circle", "needles").people(7));
    area.load();

    assertThat(visiting(area, () -> editions.file(id, Format.XLSX).orElseThrow()))
        .isEqualTo(before);
    assertThat(visiting(area, () -> editions.document(id).orElseThrow().hash())).isEqualTo(hash);
    assertThat(visiting(area, report::draft).hash()).isNotEqualTo(hash);
    Comparison since = inside(area, () -> editions.sinceThen(id));
    assertThat(since.changed())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.before().shown()).isEqualTo("33 people");
          assertThat(change.after().shown()).isEqualTo("40 people");
        });
    assertThat(since.added()).extracting(FrozenFigure::statement).containsExactly("needles");
  }

  @Test
  void twoEditionsAreComparedFigureByFigure() {
    TestArea area = trials.programme();
    area.files().figure(Figure.of("threads").about("sewing-circle", "threads").people(12));
    area.load();
    UUID first = trials.published(area, "First year");
    area.files()
        .file("figures/report.csv", "")
        .figure(members(40))
        .figure(Figure.of("needles").about("sewing-circle", "needles").people(7));
    // absence from a file deletes nothing: the threads stay
    area.load();
    UUID second = trials.published(area, "Second year");

    Comparison comparison = visiting(area, () -> editions.compare(first, second));

    assertThat(comparison.added()).extracting(FrozenFigure::statement).containsExactly("needles");
    assertThat(comparison.gone()).isEmpty();
    assertThat(comparison.changed())
        .extracting(change -> change.before().shown() + " → " + change.after().shown())
        .containsExactly("33 people → 40 people");
    assertThat(comparison.unchanged()).isEqualTo(1);
    assertThat(visiting(area, () -> editions.compare(second, first)).gone())
        .extracting(FrozenFigure::statement)
        .containsExactly("needles");
    assertThat(trials.publishedOf(area))
        .extracting(edition -> edition.number().toString())
        .containsExactly("2", "1");
  }

  @Test
  void itsAuthorMayNotPublishItButWithAReasonThatIsMarked() {
    TestArea area = trials.programme();
    UUID id = trials.draft(area, "First year");

    assertThatThrownBy(() -> trials.publishAs(area, "amina", id, " "))
        .isInstanceOf(EditionRefused.class)
        .hasMessageContaining("somebody else has to publish it");
    trials.publishAs(area, "amina", id, "Nobody else works here yet.");

    Edition published = visiting(area, () -> editions.latest().orElseThrow());
    assertThat(published.isOwnApproval()).isTrue();
    assertThat(Objects.requireNonNull(published.published()).step().reason())
        .isEqualTo("Nobody else works here yet.");
  }

  @Test
  void draftsAreSeenFromInsideOnly() {
    TestArea area = trials.programme();
    UUID id = trials.draft(area, "First year");

    assertThat(visiting(area, () -> editions.edition(id))).isEmpty();
    assertThat(EditionTrials.<List<Edition>>visiting(area, editions::drafts)).isEmpty();
    assertThat(visiting(area, () -> editions.file(id, Format.PDF))).isEmpty();
    assertThat(visiting(area, () -> editions.document(id))).isEmpty();
    assertThat(visiting(area, () -> editions.latest())).isEmpty();
    assertThat(trials.draftsOf(area)).extracting(Edition::id).containsExactly(id);
    for (String table :
        List.of("edition", "edition_file", "edition_content", "edition_value", "edition_story")) {
      assertThat(visiting(area, () -> trials.rows(table))).as(table).isZero();
      assertThat(inside(area, () -> trials.rows(table))).as(table).isPositive();
    }
  }

  @Test
  void aDiscardedDraftIsErasedAndCannotBePublished() {
    TestArea area = trials.programme();
    UUID id = trials.draft(area, "First year");

    area.acting(
        () -> {
          publishing.discard(id, "A figure was wrong");
          return null;
        },
        EVERYTHING);

    assertThat(trials.draftsOf(area)).isEmpty();
    assertThat(inside(area, () -> editions.file(id, Format.PDF))).isEmpty();
    assertThatThrownBy(() -> trials.publishAs(area, "joan", id, ""))
        .hasMessage("This draft was discarded already.");
  }

  @Test
  void aSecondClickDraftsAndPublishesNothingMore() {
    TestArea area = trials.programme();
    UUID id = trials.draft(area, "First year");
    area.acting(
        () -> {
          publishing.draft(id, "Another title", "");
          return null;
        },
        EVERYTHING);
    assertThat(trials.draftsOf(area)).extracting(Edition::title).containsExactly("First year");

    trials.publishAs(area, "joan", id, "");
    assertThatThrownBy(() -> trials.publishAs(area, "joan", id, ""))
        .hasMessage("This edition was published already, as number 1.");
    assertThat(trials.publishedOf(area)).hasSize(1);
  }

  /** What is killed half-way is rolled back by the database: so all has to be one transaction. */
  @Test
  void whatIsInterruptedLeavesNothing() {
    TestArea area = trials.programme();
    UUID id = UUID.randomUUID();
    assertThatThrownBy(() ->
            area.acting(
                () -> {
                  transaction.executeWithoutResult(running -> {
                    publishing.draft(id, "First year", "");
                    throw new IllegalStateException("killed");
                  });
                  return null;
                },
                EVERYTHING))
        .hasMessage("killed");
    for (String table :
        List.of("edition", "edition_file", "edition_content", "edition_value", "edition_story")) {
      assertThat(inside(area, () -> trials.rows(table))).as(table).isZero();
    }

    UUID first = trials.published(area, "First year");
    assertThatThrownBy(() ->
            area.acting(
                () -> {
                  transaction.executeWithoutResult(running -> {
                    publishing.withdraw("projects/sewing-circle", "Asked for");
                    throw new IllegalStateException("killed");
                  });
                  return null;
                },
                EVERYTHING))
        .hasMessage("killed");
    assertThat(trials.publishedOf(area)).extracting(Edition::id).containsExactly(first);
    assertThat(visiting(area, () -> editions.file(first, Format.PDF))).isPresent();
  }

  @Test
  void everyStepNeedsItsRight() {
    TestArea area = trials.programme();
    UUID id = trials.draft(area, "First year");

    assertThatThrownBy(() ->
            area.acting(
                () -> {
                  publishing.draft(UUID.randomUUID(), "", "");
                  return null;
                },
                Publishing.PUBLISH))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> area.acting(() -> publishing.publish(id, ""), Publishing.DRAFT))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() ->
            area.acting(
                () -> {
                  publishing.discard(id, "");
                  return null;
                },
                Publishing.DRAFT))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() ->
            area.acting(
                () -> publishing.withdraw("projects/sewing-circle", ""), Publishing.PUBLISH))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void anEmptyReportIsNoEdition() {
    TestArea area = areas.create();
    area.load();

    assertThatThrownBy(() -> trials.draft(area, "First year"))
        .hasMessage("There is nothing to publish yet: the report is empty.");
  }
}
