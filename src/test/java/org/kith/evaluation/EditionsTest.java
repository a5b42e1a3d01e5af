package org.kith.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.access.ActingAs;
import org.kith.access.Action;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.documents.Document;
import org.kith.documents.HtmlRendering;
import org.kith.documents.Wording;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KithTest
@Tag("postgresql")
class EditionsTest {
  private static final Action[] EVERYTHING = {
    Publishing.DRAFT, Publishing.PUBLISH, Publishing.WITHDRAW
  };

  private final TestAreas areas;
  private final Editions editions;
  private final Publishing publishing;
  private final EvaluationReport report;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  EditionsTest(
      TestAreas areas,
      Editions editions,
      Publishing publishing,
      EvaluationReport report,
      JdbcClient database,
      TransactionTemplate transaction) {
    this.areas = areas;
    this.editions = editions;
    this.publishing = publishing;
    this.report = report;
    this.database = database;
    this.transaction = transaction;
  }

  @Test
  void whatWasDraftedIsPublishedByteByByte() {
    TestArea area = programme();
    UUID id = draft(area, "First year");
    Edition draft = inside(area, () -> editions.edition(id).orElseThrow());

    EditionNumber number = publishAs(area, "joan", id, "");

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
    TestArea area = programme();
    UUID id = published(area, "First year");

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
    TestArea area = programme();
    UUID id = published(area, "First year");
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
    TestArea area = programme();
    area.files().figure(Figure.of("threads").about("sewing-circle", "threads").people(12));
    area.load();
    UUID first = published(area, "First year");
    area.files()
        .file("figures/report.csv", "")
        .figure(members(40))
        .figure(Figure.of("needles").about("sewing-circle", "needles").people(7));
    // absence from a file deletes nothing: the threads stay
    area.load();
    UUID second = published(area, "Second year");

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
    assertThat(publishedOf(area))
        .extracting(edition -> edition.number().toString())
        .containsExactly("2", "1");
  }

  @Test
  void itsAuthorMayNotPublishItButWithAReasonThatIsMarked() {
    TestArea area = programme();
    UUID id = draft(area, "First year");

    assertThatThrownBy(() -> publishAs(area, "amina", id, " "))
        .isInstanceOf(EditionRefused.class)
        .hasMessageContaining("somebody else has to publish it");
    publishAs(area, "amina", id, "Nobody else works here yet.");

    Edition published = visiting(area, () -> editions.latest().orElseThrow());
    assertThat(published.isOwnApproval()).isTrue();
    assertThat(Objects.requireNonNull(published.published()).step().reason())
        .isEqualTo("Nobody else works here yet.");
  }

  @Test
  void draftsAreSeenFromInsideOnly() {
    TestArea area = programme();
    UUID id = draft(area, "First year");

    assertThat(visiting(area, () -> editions.edition(id))).isEmpty();
    assertThat(EditionsTest.<List<Edition>>visiting(area, editions::drafts)).isEmpty();
    assertThat(visiting(area, () -> editions.file(id, Format.PDF))).isEmpty();
    assertThat(visiting(area, () -> editions.document(id))).isEmpty();
    assertThat(visiting(area, () -> editions.latest())).isEmpty();
    assertThat(draftsOf(area)).extracting(Edition::id).containsExactly(id);
    for (String table :
        List.of("edition", "edition_file", "edition_content", "edition_value", "edition_story")) {
      assertThat(visiting(area, () -> rows(table))).as(table).isZero();
      assertThat(inside(area, () -> rows(table))).as(table).isPositive();
    }
  }

  @Test
  void aWithdrawnTextIsGoneFromEveryEditionAndItsRevisionSaysSo() {
    TestArea area = programme();
    UUID first = published(area, "First year");
    area.files().file("figures/report.csv", "").figure(members(40));
    area.load();
    UUID second = published(area, "Second year");
    UUID waiting = draft(area, "Third year");
    assertThat(text(html(area, first))).contains("A neighbour told us her story.");

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
    String revised = text(html(area, latest.id()));
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
    TestArea area = programme();
    published(area, "First year");
    area.acting(() -> publishing.withdraw("projects/sewing-circle", "Asked for"), EVERYTHING);

    assertThat(text(html(area, published(area, "Second year"))))
        .doesNotContain("A neighbour told us her story.");
    assertThat(visiting(area, report::draft).toString()).doesNotContain("told us her story");

    area.files().file("narratives/projects/sewing-circle.md", "People sewed and talked.\n");
    area.load();
    assertThat(visiting(area, report::draft).toString()).contains("People sewed and talked.");
  }

  @Test
  void aTextOfARevisionCanBeWithdrawnToo() {
    TestArea area = programme();
    published(area, "First year");
    area.acting(() -> publishing.withdraw("projects/sewing-circle", "Asked for"), EVERYTHING);

    assertThat(
            area.acting(() -> publishing.withdraw("priorities/meeting", "Also asked"), EVERYTHING))
        .extracting(EditionNumber::toString)
        .containsExactly("1.2");
    Edition latest = visiting(area, () -> editions.latest().orElseThrow());
    assertThat(text(html(area, latest.id())))
        .doesNotContain("her story", "Meeting matters.", "Where we met", "In the hall.")
        .contains("33 people sewed together.");
    assertThatThrownBy(
            () -> area.acting(() -> publishing.withdraw("priorities/meeting", ""), EVERYTHING))
        .hasMessage("No published edition tells this text.");
  }

  @Test
  void aDiscardedDraftIsErasedAndCannotBePublished() {
    TestArea area = programme();
    UUID id = draft(area, "First year");

    area.acting(
        () -> {
          publishing.discard(id, "A figure was wrong");
          return null;
        },
        EVERYTHING);

    assertThat(draftsOf(area)).isEmpty();
    assertThat(inside(area, () -> editions.file(id, Format.PDF))).isEmpty();
    assertThatThrownBy(() -> publishAs(area, "joan", id, ""))
        .hasMessage("This draft was discarded already.");
  }

  @Test
  void aSecondClickDraftsAndPublishesNothingMore() {
    TestArea area = programme();
    UUID id = draft(area, "First year");
    area.acting(
        () -> {
          publishing.draft(id, "Another title", "");
          return null;
        },
        EVERYTHING);
    assertThat(draftsOf(area)).extracting(Edition::title).containsExactly("First year");

    publishAs(area, "joan", id, "");
    assertThatThrownBy(() -> publishAs(area, "joan", id, ""))
        .hasMessage("This edition was published already, as number 1.");
    assertThat(publishedOf(area)).hasSize(1);
  }

  /** What is killed half-way is rolled back by the database: so all has to be one transaction. */
  @Test
  void whatIsInterruptedLeavesNothing() {
    TestArea area = programme();
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
      assertThat(inside(area, () -> rows(table))).as(table).isZero();
    }

    UUID first = published(area, "First year");
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
    assertThat(publishedOf(area)).extracting(Edition::id).containsExactly(first);
    assertThat(visiting(area, () -> editions.file(first, Format.PDF))).isPresent();
  }

  @Test
  void theDatabaseErasesNothingThatIsStillThereToRead() {
    TestArea area = programme();
    UUID id = published(area, "First year");

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

  @Test
  void everyStepNeedsItsRight() {
    TestArea area = programme();
    UUID id = draft(area, "First year");

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

    assertThatThrownBy(() -> draft(area, "First year"))
        .hasMessage("There is nothing to publish yet: the report is empty.");
  }

  private UUID published(TestArea area, String title) {
    UUID id = draft(area, title);
    publishAs(area, "joan", id, "");
    return id;
  }

  /** Amina, an officer, drafts. */
  private UUID draft(TestArea area, String title) {
    UUID id = UUID.randomUUID();
    as(
        area,
        "amina",
        () -> {
          publishing.draft(id, title, "");
          return null;
        });
    return id;
  }

  private EditionNumber publishAs(TestArea area, String who, UUID id, String alone) {
    return as(area, who, () -> publishing.publish(id, alone));
  }

  private static <R> R as(
      TestArea area, String who, ScopedValue.CallableOp<R, RuntimeException> work) {
    return ActingAs.<R, RuntimeException>actingAs(
        Actor.system(who, "test", area.id(), List.of(EVERYTHING)), work);
  }

  private static <R> R inside(TestArea area, ScopedValue.CallableOp<R, RuntimeException> work) {
    return area.acting(work);
  }

  private static <R> R visiting(TestArea area, ScopedValue.CallableOp<R, RuntimeException> work) {
    return ActingAs.<R, RuntimeException>actingAs(Actor.visitor(area.id()), work);
  }

  private List<Edition> publishedOf(TestArea area) {
    return visiting(area, () -> editions.published());
  }

  private List<Edition> draftsOf(TestArea area) {
    return inside(area, () -> editions.drafts());
  }

  private long rows(String table) {
    return transaction.execute(running ->
        database.sql("select count(*) from evaluation." + table).query(Long.class).single());
  }

  private String html(TestArea area, UUID id) {
    return new String(
        visiting(area, () -> editions.file(id, Format.HTML).orElseThrow()), StandardCharsets.UTF_8);
  }

  private static String bodyOf(String html) {
    int body = html.indexOf("<div class=\"kith-doc-body\"");
    return text(html.substring(body, html.indexOf("</article>")));
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Figure members(int people) {
    return Figure.of("members-in-report").about("sewing-circle", "members").people(people);
  }

  private TestArea programme() {
    TestArea area = areas.create();
    area.files()
        .append("area.yaml", "  - {id: riverside, name: Riverside}\n")
        .source("report", "Final report")
        .definition("sewing-circle", "members", "People who joined the sewing circle")
        .definition("sewing-circle", "needles", "People who brought needles")
        .definition("sewing-circle", "threads", "People who brought threads")
        .figure(members(33))
        .file(
            "organisations.yaml",
            "- {id: guild, name: Guild, sector: voluntary, footprint: riverside}\n")
        .file(
            "programme.yaml",
            """
            id: together
            area: %s
            name: Together
            starts: 2020
            ends: unstated
            vision: A place for all.
            vision-source: report
            about: Neighbours met.
            partners: [guild]
            """
                .formatted(area.subject()))
        .file(
            "priorities/meeting.yaml",
            """
            id: meeting
            number: 1
            name: Meeting
            ambition: Everybody meets somebody.
            summary: Neighbours meet.
            """)
        .file(
            "projects/sewing-circle.yaml",
            """
            id: sewing-circle
            name: Sewing circle
            priority: meeting
            localities: [riverside]
            summary: People sew.
            about: "{{members-in-report|unit}} sewed together."
            states:
              - {state: running, from: 2020, note: It began., source: report}
            outputs:
              - definition: members
            """)
        .file(
            "narratives/priorities/meeting.md",
            """
            Meeting matters.

            ## Where we met

            In the hall.
            """)
        .file(
            "narratives/projects/sewing-circle.md",
            """
            A neighbour told us her story.

            It was long.
            """);
    area.load();
    return area;
  }
}
