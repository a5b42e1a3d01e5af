package org.kith.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.database.DataFolder;
import org.kith.database.Installation;
import org.kith.database.Purpose;
import org.kith.outbox.Jobs;

/** The example programme, from one data folder into another, by the commands. */
class BackupCommandTest {
  private static final String WORDS = "four birds over the canal";

  @TempDir static Path folder;
  static Installation keptOpen;

  @BeforeAll
  static void theExampleIsLoaded() throws IOException {
    Files.writeString(folder.resolve("words"), WORDS + "\n");
    Files.writeString(folder.resolve("other-words"), "four birds under the canal\n");
    Files.writeString(folder.resolve("short"), "birds\n");
    keptOpen = Installation.open(new DataFolder(data()), Purpose.COMMAND);
    assertThat(Ran.of("load", "examples/walsall", "--data", data().toString()).err()).isEmpty();
    try (Application application =
        Application.command(Installation.open(new DataFolder(data()), Purpose.COMMAND), data())) {
      application.bean(Jobs.class).runNow("seal-audit-trail");
    }
    assertThat(backup(folder.resolve("backup.kith"), "words").err()).isEmpty();
  }

  @AfterAll
  static void close() {
    keptOpen.close();
  }

  @Test
  void aRestoreServesTheSameFiguresFromTheSameRows() throws SQLException {
    Path other = folder.resolve("other");

    Ran restored = restore("backup.kith", "words", other);

    assertThat(restored.err()).isEmpty();
    assertThat(restored.exit()).isZero();
    assertThat(restored.out().getFirst()).matches("Restored: [0-9,]+ rows of \\d+ tables, .*");
    try (Installation opened = Installation.open(new DataFolder(other), Purpose.COMMAND)) {
      assertThat(TableSums.of(opened.connections().owner()))
          .isEqualTo(TableSums.of(keptOpen.connections().owner()));
      assertThat(figures(other)).hasSizeGreaterThan(300).isEqualTo(figures(data()));
    }
    theSealsCameWithTheirKey(other);
    Ran again = restore("backup.kith", "words", other);
    assertThat(again.exit()).isEqualTo(Kith.REFUSED);
    assertThat(again.err())
        .singleElement()
        .asString()
        .startsWith("There is something in this installation already");
  }

  private static void theSealsCameWithTheirKey(Path other) throws SQLException {
    Ran verified = Ran.of("audit", "verify", "--data", other.toString());
    assertThat(verified.err()).isEmpty();
    assertThat(verified.exit()).isZero();
    assertThat(verified.out().getFirst())
        .matches("walsall: [0-9,]+ entries under \\d+ seals, all as they were");
    assertThat(verified.out().getLast()).matches("  last seal: \\d+:[0-9a-f]{64}");

    try (Installation opened = Installation.open(new DataFolder(other), Purpose.COMMAND);
        Connection owner = opened.connections().owner().connect();
        Statement tampering = owner.createStatement()) {
      tampering.execute("delete from access.audit where id = (select min(id) from access.audit)");
    }
    Ran tampered = Ran.of("audit", "verify", "--data", other.toString());
    assertThat(tampered.exit()).isEqualTo(Kith.REFUSED);
    assertThat(tampered.err()).hasSize(2);
    assertThat(tampered.err().getFirst()).startsWith("walsall: seal 1 (up to entry ");
    assertThat(tampered.err().getLast())
        .isEqualTo("The audit trail was changed after it was sealed.");
  }

  @Test
  void onlyItsOwnerMayReadTheFileAndNothingElseIsLeftBeside() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.resolve("backup.kith")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("."));
    }
    assertThat(Files.readString(folder.resolve("backup.kith"), ISO_8859_1))
        .doesNotContain("manifest", "statement", "walsall", WORDS);
  }

  @Test
  void aFileThatIsThereIsNotReplaced() throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve("backup.kith"));

    Ran refused = backup(folder.resolve("backup.kith"), "words");

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.err()).singleElement().asString().endsWith("already: name a new one.");
    assertThat(Files.readAllBytes(folder.resolve("backup.kith"))).isEqualTo(before);
  }

  @Test
  void aFolderThatIsNotThereIsSaidInOneSentence() {
    Ran refused = backup(folder.resolve("nowhere/backup.kith"), "words");

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.err()).singleElement().asString().contains("cannot be written");
  }

  @Test
  void aShortPassphraseIsRefusedAndNotRepeated() {
    Ran refused = backup(folder.resolve("short.kith"), "short");

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.err())
        .singleElement()
        .asString()
        .contains("too short")
        .doesNotContain("birds");
    assertThat(folder.resolve("short.kith")).doesNotExist();
  }

  @Test
  void withoutAPassphraseThereIsNoBackup() {
    Ran refused =
        Ran.of("backup", folder.resolve("none.kith").toString(), "--data", data().toString());

    assertThat(refused.exit()).isEqualTo(Kith.REFUSED);
    assertThat(refused.err()).singleElement().asString().contains("--passphrase-file");
  }

  @Test
  void nothingIsMadeWithTheWrongPassphraseOrAFileThatIsNotWhole() throws IOException {
    byte[] backup = Files.readAllBytes(folder.resolve("backup.kith"));
    byte[] changed = backup.clone();
    changed[backup.length / 2] ^= 1;
    Files.write(folder.resolve("changed.kith"), changed);
    Files.write(folder.resolve("cut.kith"), Arrays.copyOf(backup, backup.length - 100));
    Path nothing = folder.resolve("nothing");

    Ran wrong = restore("backup.kith", "other-words", nothing);
    Ran damaged = restore("changed.kith", "words", nothing);
    Ran cut = restore("cut.kith", "words", nothing);
    Ran other = restore("words", "words", nothing);
    Ran missing = restore("not-there", "words", nothing);

    assertThat(Stream.of(wrong, damaged, cut, other, missing))
        .allSatisfy(ran -> {
          assertThat(ran.exit()).isEqualTo(Kith.REFUSED);
          assertThat(ran.out()).isEmpty();
          assertThat(ran.err()).hasSize(1);
        });
    assertThat(wrong.err().getFirst()).contains("passphrase does not open");
    assertThat(damaged.err().getFirst()).contains("damaged, changed or cut short");
    assertThat(cut.err())
        .isEqualTo(
            damaged.err().stream().map(line -> line.replace("changed.kith", "cut.kith")).toList());
    assertThat(other.err().getFirst()).contains("not a backup");
    assertThat(nothing).doesNotExist();
  }

  private static Path data() {
    return folder.resolve("data");
  }

  private static Ran backup(Path file, String words) {
    return Ran.of(
        "backup",
        file.toString(),
        "--data",
        data().toString(),
        "--passphrase-file",
        folder.resolve(words).toString());
  }

  private static Ran restore(String file, String words, Path into) {
    return Ran.of(
        "restore",
        folder.resolve(file).toString(),
        "--data",
        into.toString(),
        "--passphrase-file",
        folder.resolve(words).toString());
  }

  private static List<String> figures(Path folder) {
    return Ran.of("figures", "--format", "csv", "--data", folder.toString()).out();
  }
}
