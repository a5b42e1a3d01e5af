package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.kernel.Refusal;

class DataFolderTest {
  @TempDir Path parent;

  @Test
  void aFileIsRefused() throws Exception {
    Path file = Files.createFile(parent.resolve("notes.txt"));

    assertRefused(file, "is not a folder");
  }

  @Test
  void aFolderWithOtherThingsIsRefusedAndLeftAlone() throws Exception {
    Files.createFile(parent.resolve("holiday.jpg"));

    assertRefused(parent, "holds other files");
    assertThat(parent).isDirectoryContaining("glob:**/holiday.jpg");
    assertThat(parent.toFile().list()).hasSize(1);
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() {
    assertRefused(Path.of("/proc/kith"), "cannot write");
  }

  @Test
  void aDataFolderMayLieInsideAnotherAndIsKnownAgain() throws Exception {
    Path demo = parent.resolve("demo");

    new DataFolder(demo).prepared();
    new DataFolder(parent).prepared();
    Files.createFile(parent.resolve("keys"));

    assertThat(new DataFolder(parent).prepared().path()).isEqualTo(parent.toRealPath());
    assertThat(new DataFolder(demo).prepared().path()).isEqualTo(demo.toRealPath());
  }

  @Test
  void aDatabaseWithoutItsCredentialsIsRefusedAndNotMadeAnew() throws Exception {
    Files.createDirectories(new DataFolder(parent).prepared().database().resolve("cluster"));

    assertThatThrownBy(
            () -> Installation.open(new DataFolder(parent), Purpose.COMMAND, java.util.Map.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("database/credentials is not");
  }

  private static void assertRefused(Path folder, String words) {
    assertThatThrownBy(() -> new DataFolder(folder).prepared())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining(words)
        .hasMessageEndingWith(".");
  }
}
