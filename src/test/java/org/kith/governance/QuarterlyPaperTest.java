package org.kith.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.Figure;
import org.kith.KithTest;
import org.kith.TestArea;
import org.kith.TestAreas;
import org.kith.TestPerson;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.NotAllowed;
import org.kith.documents.Section;
import org.kith.governance.LogText.Chance;
import org.kith.governance.domain.LogBook;
import org.kith.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The board's paper of an invented programme. */
@KithTest
class QuarterlyPaperTest {
  private static final Quarter AUTUMN = new Quarter(2021, 3);
  private static final String DRAFT = "/team/papers/quarters/2021-22-q3";

  private final TestAreas areas;
  private final QuarterlyPaper papers;
  private final Papers issued;
  private final LogBook log;
  private final JdbcClient database;
  private final TransactionOperations transactions;

  QuarterlyPaperTest(
      TestAreas areas,
      QuarterlyPaper papers,
      Papers issued,
      LogBook log,
      JdbcClient database,
      TransactionOperations transactions) {
    this.areas = areas;
    this.papers = papers;
    this.issued = issued;
    this.log = log;
    this.database = database;
    this.transactions = transactions;
  }

  @Test
  void anAreaWithNothingRecordedHasAPaperThatSaysSo() {
    TestArea area = areas.create();
    area.load();

    assertThat(drawn(area).fragment())
        .contains(
            "No decision is asked of it.",
            "No target is recorded",
            "No budget is recorded",
            "No open risk or issue is in the log.",
            "No figures were released in the quarter.",
            "nothing yet to compare the figures with",
            "No contradiction between published figures is open.");
  }

  @Test
  void whatTheBoardIsAskedComesFirst() {
    TestArea area = programme();
    raise(area, LogKind.DECISION, "Which hall to rent", Rating.AMBER, null);
    raise(area, LogKind.RISK, "Hall closes", Rating.RED, new Chance(4, 5));

    List<Section> parts = area.acting(() -> papers.draft(AUTUMN), Governance.PAPER).sections();
    assertThat(parts.getFirst().id()).isEqualTo("asked");
    assertThat(parts.getFirst().blocks().toString())
        .contains("The board is asked for one decision", "Which hall to rent", "rated red");
    assertThat(parts)
        .extracting(Section::id)
        .containsExactly(
            "asked",
            "moved",
            "targets",
            "money",
            "risks",
            "decisions",
            "released",
            "contradictions");
  }

  @Test
  void everyFormatTellsTargetsRisksAndContradictions() throws IOException {
    TestArea area = programme();
    raise(area, LogKind.RISK, "Hall closes", Rating.RED, new Chance(4, 5));
    PaperFiles files = drawn(area);

    String[] told = {
      "Together", "Reached: 0. Not reached: 1.", "Sewing circle", "Hall closes", "4 × 5 = 20"
    };
    assertThat(new String(files.file(PaperFormat.HTML), StandardCharsets.UTF_8)).contains(told);
    try (PDDocument pdf = Loader.loadPDF(files.file(PaperFormat.PDF))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Hall closes", "Targets by priority");
    }
    try (XWPFDocument word =
            new XWPFDocument(new ByteArrayInputStream(files.file(PaperFormat.DOCX)));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      assertThat(text.getText()).contains(told).contains("One contradiction");
      assertThat(word.getTables()).isNotEmpty();
      assertThat(word.getAllPictures()).isNotEmpty();
    }
  }

  @Test
  void whatMovedIsToldOfTheQuarterAlone() {
    TestArea area = programme();

    assertThat(drawn(area).fragment())
        .contains(
            "One change of a project’s state", "Paused", "Shut to 33 people.", "Final report");
    assertThat(area.acting(() -> papers.files(AUTUMN.previous()), Governance.PAPER).fragment())
        .contains("No project is recorded to have changed its state");
  }

  @Test
  void theNextPaperTellsWhatChangedSinceTheLast() {
    TestArea area = programme();
    area.acting(() -> issued.issue(AUTUMN, ""), Governance.PAPER);
    area.files()
        .figure(Figure.of("visits").about("sewing-circle", "visits").people(70))
        .definition("sewing-circle", "visits", "Visitors");
    area.load();

    assertThat(area.acting(() -> papers.files(new Quarter(2021, 4)), Governance.PAPER).fragment())
        .contains(
            "Since the paper for quarter 3 of 2021/22 was issued",
            "one figure was added",
            "none was changed");
    assertThat(drawn(area).fragment()).contains("nothing yet to compare");
  }

  @Test
  void aBoardMemberReadsTheIssuedPaperByteForByteAndNoDraft() throws Exception {
    TestArea area = programme();
    TestPerson joan = area.somebody("officer");
    TestPerson chair = area.somebody("board-member");
    assertThat(joan.get(DRAFT)).hasStatusOk().bodyText().contains("Issue this paper", "Sewing");
    assertThat(joan.get(DRAFT + "/quarterly.docx")).hasStatusOk();
    assertThat(chair.get("/team/papers"))
        .hasStatusOk()
        .bodyText()
        .contains("No paper has been issued yet.")
        .doesNotContain("Draw up a paper");

    String path = issue(joan);
    assertThat(chair.get("/team/papers")).bodyText().contains("Together", "2021/22-Q3");
    assertThat(chair.get(path)).hasStatusOk().bodyText().contains("Corrects nothing.", "Sewing");
    byte[] word = chair.get(path + "/quarterly.docx").getResponse().getContentAsByteArray();
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(word));
    assertThat(chair.get(path)).bodyText().contains(sha256);

    area.files().figure(Figure.of("later").about("sewing-circle", "members").people(99));
    area.load();
    assertThat(chair.get(path + "/quarterly.docx").getResponse().getContentAsByteArray())
        .isEqualTo(word);
    assertThat(area.somebody("councillor").get(path)).hasStatus(403);
  }

  @Test
  void aForgettingQueryOfABoardMemberFindsNoPaper() {
    TestArea area = programme();
    area.acting(() -> issued.issue(AUTUMN, ""), Governance.PAPER);
    Actor chair =
        Actor.person(
            "chair",
            area.id(),
            java.util.Map.of(Governance.READ_PAPERS, Set.of(org.kith.access.Scope.AREA)));

    assertThat(counted(chair)).isZero();
    assertThat(ActingAs.<List<Paper>, RuntimeException>actingAs(chair, issued::issued)).hasSize(1);
    assertThat(counted(Actor.system("test", "test", area.id(), Set.of()))).isEqualTo(4);
    assertThat(counted(Actor.system("test", "test", areas.loaded().id(), Set.of()))).isZero();
    assertThatThrownBy(() -> area.acting(issued::issued)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> area.acting(() -> papers.draft(AUTUMN), Governance.READ))
        .isInstanceOf(NotAllowed.class);
  }

  private long counted(Actor actor) {
    return ActingAs.<Long, RuntimeException>actingAs(
        actor, () -> Objects.requireNonNull(transactions.execute(status -> counted())));
  }

  private Long counted() {
    return database
        .sql(
            """
            select (select count(*) from governance.paper)
              + (select count(*) from governance.paper_file)
            """)
        .query(Long.class)
        .single();
  }

  private static String issue(TestPerson joan) {
    String location =
        Objects.requireNonNull(
            joan.post(DRAFT + "/issue")
                .param("note", "Corrects nothing.")
                .exchange()
                .getResponse()
                .getHeader("Location"));
    return location.substring(0, location.indexOf('?'));
  }

  private PaperFiles drawn(TestArea area) {
    return area.acting(() -> papers.files(AUTUMN), Governance.PAPER);
  }

  private UUID raise(
      TestArea area, LogKind kind, String title, Rating rating, @Nullable Chance chance) {
    LogText says =
        new LogText(
            title,
            "The landlord may sell.",
            rating,
            "Notice was given.",
            "joan",
            LocalDate.of(2021, 10, 5),
            null,
            chance,
            null,
            null);
    return area.acting(() -> log.raise(kind, says), Governance.LOG);
  }

  /** One project with a target that it missed, two figures that disagree, and a pause. */
  private TestArea programme() {
    TestArea area = areas.create();
    PaperProgramme.write(area);
    area.load();
    return area;
  }
}
