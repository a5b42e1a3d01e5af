package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Purpose;
import org.kith.governance.Governance;
import org.kith.governance.LogKind;
import org.kith.governance.LogText;
import org.kith.governance.LogText.Chance;
import org.kith.governance.Rating;
import org.kith.governance.domain.LogBook;

/** The board's quarterly paper from the command line; the programme is invented. */
class QuarterlyReportTest {
  @TempDir static Path data;
  @TempDir static Path programme;
  static Installation keptOpen;

  @TempDir Path out;

  @BeforeAll
  static void aProgrammeWithATargetARiskAndADecisionThatIsWanted() throws IOException {
    keptOpen = Installation.open(new DataFolder(data), Purpose.COMMAND);
    write(
        "area.yaml",
        "{id: exampleton, name: Exampleton, kind: borough, subject: area-exampleton}\n");
    write(
        "sources.yaml",
        "- {id: report, title: Final report, publisher: Guild, published: 2021-11, kind: report}\n");
    write(
        "organisations.yaml",
        "- {id: guild, name: Guild, sector: voluntary, footprint: borough-wide}\n");
    write(
        "programme.yaml",
        """
        id: together
        area: area-exampleton
        name: Together
        starts: 2020
        ends: unstated
        vision: A place for all.
        vision-source: report
        about: Neighbours met.
        partners: [guild]
        """);
    write(
        "priorities/meeting.yaml",
        "{id: meeting, number: 1, name: Meeting, ambition: All meet., summary: Neighbours meet.}\n");
    write(
        "projects/sewing-circle.yaml",
        """
        id: sewing-circle
        name: Sewing circle
        priority: meeting
        summary: People sew.
        states:
          - {state: running, from: 2020, source: report}
        outputs:
          - definition: members
            targets:
              - figure: promised
        """);
    write(
        "figures/definitions.csv",
        """
        subject,definition,label,prominence
        sewing-circle,members,People who joined the sewing circle,main
        """);
    write(
        "figures/report.csv",
        """
        id,definition,subject,kind,unit,low,high,words,period,breakdown,part_of,complete,base,document,section,note
        promised,members,sewing-circle,target,people,50,50,,unstated,,,,,report,1,
        reached,members,sewing-circle,reported,people,33,33,,unstated,,,,,report,2,
        """);
    assertThat(Ran.of("load", programme.toString(), "--data", data.toString()).exit()).isZero();
    try (Application application =
        Application.command(Installation.open(new DataFolder(data), Purpose.COMMAND), data)) {
      raise(application, LogKind.RISK, "Hall closes", new Chance(4, 5));
      raise(application, LogKind.DECISION, "Which hall to rent", null);
    }
  }

  @AfterAll
  static void close() {
    keptOpen.close();
  }

  @Test
  void theBoardsPaperIsWrittenInThreeFormats() throws IOException {
    Path folder = out.resolve("papers/autumn");
    Ran made = report("--quarter", "2021/22-Q3", "--out", folder.toString());

    assertThat(made.err()).isEmpty();
    assertThat(made.exit()).isZero();
    assertThat(made.out())
        .singleElement()
        .asString()
        .endsWith("quarterly.html, quarterly.pdf, quarterly.docx");
    assertThat(folder.resolve("quarterly.pdf"))
        .content(StandardCharsets.ISO_8859_1)
        .startsWith("%PDF-");
    assertThat(folder.resolve("quarterly.html"))
        .content()
        .contains("Sewing circle", "Hall closes", "Which hall to rent");
    try (XWPFDocument word =
            new XWPFDocument(Files.newInputStream(folder.resolve("quarterly.docx")));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      assertThat(text.getText())
          .contains("Together")
          .contains("Sewing circle", "Reached: 0. Not reached: 1.")
          .contains("Hall closes", "4 × 5 = 20")
          .contains("The board is asked for one decision", "Which hall to rent");
    }
  }

  @Test
  void withoutAQuarterItIsTheLastThatHasEnded() {
    assertThat(report("--out", out.toString()).exit()).isZero();

    assertThat(out.resolve("quarterly.docx")).isNotEmptyFile();
  }

  @Test
  void aFileInTheFoldersPlaceIsRefusedInASentence() throws IOException {
    Path file = Files.writeString(out.resolve("papers"), "");

    Ran refused = report("--out", file.toString());

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.err())
        .singleElement()
        .asString()
        .endsWith("cannot be written to: name another with --out FOLDER.");
  }

  @Test
  void aQuarterThatIsNoneIsRefused() {
    Ran refused = report("--quarter", "autumn", "--out", out.toString());

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.err())
        .containsExactly(
            "autumn is not a quarter of a financial year: write one such as 2021/22-Q3.");
    assertThat(out).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "report quarterly, Missing required option: '--out=FOLDER'",
    "report weekly --out x, Invalid value for positional parameter",
    "report quarterly --out x --half, Unknown option: '--half'"
  })
  void wrongUseIsSaid(String command, String said) {
    Ran wrong = Ran.of(command.split(" "));

    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err().getFirst()).startsWith(said);
  }

  private static Ran report(String... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "report";
    all[1] = "quarterly";
    all[2] = "--data";
    all[3] = data.toString();
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return Ran.of(all);
  }

  private static void raise(
      Application application, LogKind kind, String title, @Nullable Chance chance) {
    LogText says =
        new LogText(
            title,
            "The landlord may sell.",
            Rating.RED,
            "Notice was given.",
            "joan",
            LocalDate.of(2021, 10, 5),
            null,
            chance,
            null,
            null);
    application.inArea(
        "exampleton",
        "test",
        Set.of(Governance.LOG),
        running -> running.bean(LogBook.class).raise(kind, says));
  }

  private static void write(String path, String text) throws IOException {
    Path file = programme.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
