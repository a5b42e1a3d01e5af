package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Purpose;

/** Commands as a person runs them: what they print where, and how they exit. */
class LoadCommandTest {
  @TempDir static Path data;
  static Installation keptOpen;

  @TempDir Path programme;

  /** Commands attach to the running database, and need not start and stop it each. */
  @BeforeAll
  static void open() {
    keptOpen = Installation.open(new DataFolder(data), Purpose.COMMAND);
  }

  @AfterAll
  static void close() {
    keptOpen.close();
  }

  @BeforeEach
  void aProgrammeWithTwoSourcesThatDisagree() throws IOException {
    write(
        "area.yaml",
        "{id: exampleton, name: Exampleton, kind: borough, subject: area-exampleton}\n");
    write(
        "sources.yaml",
        """
        - {id: report, title: Final report, publisher: Council, published: 2022-05, kind: report}
        - {id: website, title: Website, publisher: Council, published: 2022-06, kind: web page}
        """);
    write(
        "figures/definitions.csv",
        """
        subject,definition,label,prominence
        area-exampleton,learners,People who learned English,headline
        """);
    write("figures/report.csv", figure("learners-in-report", "120", "report"));
    write("figures/website.csv", figure("learners-on-website", "125", "website"));
  }

  @Test
  void aProgrammeIsLoadedListedAndChecked() throws IOException {
    Ran first = run("load", programme.toString(), "--data", data.toString());
    assertThat(first.err()).isEmpty();
    assertThat(first.exit()).isZero();
    assertThat(first.out().getFirst().split(" +"))
        .containsExactly("", "added", "changed", "unchanged", "refused");
    assertThat(first.out()).anyMatch(line -> line.matches("statement +2 +0 +0 +0"));

    assertThat(run("load", programme.toString(), "--data", data.toString()).out())
        .anyMatch(line -> line.matches("statement +0 +0 +2 +0"));

    Ran figures = run("figures", "--format", "csv", "--data", data.toString());
    assertThat(figures.exit()).isZero();
    assertThat(figures.out().getFirst())
        .isEqualTo("id,label,kind,subject,unit,value,low,high,period,breakdown,source");
    assertThat(figures.out()).hasSize(3).anyMatch(row -> row.startsWith("learners-in-report,"));

    Ran check = run("check", "--format", "json", "--data", data.toString());
    assertThat(check.exit()).isEqualTo(Kith.REFUSED);
    assertThat(String.join("\n", check.out()))
        .contains("learners-in-report", "learners-on-website");
  }

  @Test
  void aRefusedLoadSaysEveryProblemOnALineAndEndsWithASentence() throws IOException {
    write("sources.yaml", "- {id: report, titel: Final report}\n");
    write("projects.docx", "");

    Ran refused = run("load", programme.toString(), "--data", data.toString());

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains("projects.docx:0: file: \"\": expected a file that a programme folder holds")
        .anyMatch(
            line -> line.startsWith("sources.yaml:1: titel: \"\": expected one of the fields "));
    assertThat(refused.err().getLast()).matches("Nothing was loaded: \\d+ problems were found\\.");
    assertThat(refused.err()).noneMatch(LoadCommandTest::isStackTrace);
  }

  @Test
  void aPathThatIsNotThereIsSaidInOneSentence() {
    Ran refused = run("load", programme.resolve("nowhere").toString(), "--data", data.toString());

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.err())
        .containsExactly("There is no file or folder " + programme + "/nowhere.");
  }

  @Test
  void bytesThatAreNoTextAreRefusedWithoutAStackTrace() throws IOException {
    Files.write(programme.resolve("area.yaml"), new byte[] {0, (byte) 0xff, (byte) 0xfe, 1});

    Ran refused =
        run("load", programme.toString(), "--area", "exampleton", "--data", data.toString());

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.err()).contains("area.yaml:0: file: \"\": expected text in UTF-8");
    assertThat(refused.err()).noneMatch(LoadCommandTest::isStackTrace);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "No Such Area"})
  void anAreaThatIsNotThereIsSaidInOneSentence(String area) {
    Ran refused = run("figures", "--area", area, "--data", data.toString());

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.err())
        .containsExactly("No programme is set up here (no area is called " + area + ").");
  }

  @Test
  void anythingNotUnderstoodExitsWithTwo() {
    for (Ran ran : List.of(run("load"), run("lode"), run("figures", "--fromat", "csv"), run())) {
      assertThat(ran.exit()).isEqualTo(Kith.BAD_USAGE);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).isNotEmpty().noneMatch(LoadCommandTest::isStackTrace);
    }
  }

  @Test
  void everyCommandHasHelp() {
    for (String command :
        List.of("demo", "serve", "load", "figures", "check", "backup", "restore", "audit")) {
      Ran help = run(command, "--help");
      assertThat(help.exit()).isZero();
      assertThat(help.out().getFirst()).startsWith("Usage: kith " + command);
      assertThat(help.err()).isEmpty();
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = programme.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String figure(String id, String value, String source) {
    return """
    id,definition,subject,kind,unit,low,high,period,document,section
    %s,learners,area-exampleton,reported,people,%s,%s,2021/22,%s,1
    """
        .formatted(id, value, value, source);
  }

  private static boolean isStackTrace(String line) {
    return line.startsWith("\tat ") || line.contains("Exception");
  }

  private static Ran run(String... arguments) {
    return Ran.of(arguments);
  }
}
