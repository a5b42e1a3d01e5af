package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.kernel.Refusal;

class SharedFolderTest {
  @TempDir Path parent;
  DataFolder folder = new DataFolder(Path.of("/"));

  @BeforeEach
  void nameTheFolder() {
    folder = new DataFolder(parent.resolve("data"));
  }

  @AfterEach
  void nothingIsLeftRunning() throws InterruptedException {
    assertThat(FolderProcesses.leftAfter(Duration.ofSeconds(8), folder.path())).isEmpty();
  }

  @Test
  void aSecondServerOnTheFolderIsRefusedInASentence() throws Exception {
    try (Writer other = new Writer(folder.path(), Purpose.SERVE)) {
      other.opened();

      assertThatThrownBy(() -> open(Purpose.SERVE))
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal ->
                  assertThat(refusal.sentence())
                      .contains(folder.path().toString())
                      .isEqualTo(refusal.sentence().lines().findFirst().orElse(""))
                      .endsWith("."));
      other.ended();
    }
    open(Purpose.SERVE).close();
  }

  @Test
  void aSecondServerInTheSameProcessIsRefusedToo() {
    try (Installation first = open(Purpose.SERVE)) {
      assertThatThrownBy(() -> open(Purpose.SERVE)).isInstanceOf(FolderInUse.class);
      assertThat(first.connections().app().user()).isEqualTo("kith_app");
    }
  }

  @Test
  void aCommandAttachesToTheRunningDatabaseAndDoesNotStopIt() throws Exception {
    try (Installation serving = open(Purpose.SERVE)) {
      try (Writer command = new Writer(folder.path(), Purpose.COMMAND)) {
        assertThat(command.opened()).isEqualTo(serving.connections().owner().url());
        command.ended();
      }
      try (Installation here = open(Purpose.COMMAND)) {
        assertThat(here.connections()).isEqualTo(serving.connections());
      }
      Thread.sleep(300);

      assertThat(Asked.one(serving.connections().owner(), "SELECT count(*) > 0 FROM trial.entry"))
          .isEqualTo("t");
    }
  }

  @Test
  void aServerArrivingWhileACommandUsesTheDatabaseKeepsItWhenTheCommandIsKilled() throws Exception {
    try (Writer command = new Writer(folder.path(), Purpose.COMMAND)) {
      command.opened();
      try (Installation serving = open(Purpose.SERVE)) {
        command.killed();
        Thread.sleep(500);

        assertThat(Asked.one(serving.connections().app(), "SELECT 1")).isEqualTo("1");
      }
    }
  }

  @Test
  void aServerArrivingWhileTheDatabaseStopsWaitsAndStartsItAgain() throws Exception {
    for (int round = 0; round < 3; round++) {
      try (Writer command = new Writer(folder.path(), Purpose.COMMAND)) {
        command.opened();
        command.killed();
        try (Installation serving = open(Purpose.SERVE)) {
          assertThat(Asked.one(serving.connections().app(), "SELECT 1")).isEqualTo("1");
        }
      }
    }
  }

  @Test
  void startsAtTheSameMomentMakeOneDatabase() throws Exception {
    List<Writer> writers = new ArrayList<>();
    try {
      for (int writer = 0; writer < 3; writer++) {
        writers.add(new Writer(folder.path(), Purpose.COMMAND));
      }
      Set<String> addresses = new HashSet<>();
      for (Writer writer : writers) {
        addresses.add(writer.opened());
      }
      assertThat(addresses).hasSize(1);
      for (Writer writer : writers) {
        writer.ended();
      }
    } finally {
      writers.forEach(Writer::close);
    }
  }

  private Installation open(Purpose purpose) {
    return Installation.open(folder, purpose, Map.of());
  }
}
