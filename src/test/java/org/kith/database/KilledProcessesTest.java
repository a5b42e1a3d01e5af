package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed, no acknowledged write is lost and nothing is left running. */
class KilledProcessesTest {
  private static final Duration A_FEW_SECONDS = Duration.ofSeconds(8);

  @TempDir Path parent;
  Path folder = Path.of("/");

  @BeforeEach
  void nameTheFolder() {
    folder = parent.resolve("data");
  }

  @AfterEach
  void nothingIsLeftRunning() throws InterruptedException {
    assertThat(FolderProcesses.leftAfter(A_FEW_SECONDS, folder)).isEmpty();
  }

  @Test
  void aKilledApplicationLosesNothingAcknowledgedAndLeavesNothingRunning() throws Exception {
    try (Writer writer = new Writer(folder, Purpose.SERVE)) {
      writer.wrote(50);
      assertThat(FolderProcesses.of(folder)).hasSizeGreaterThan(2);

      int acknowledged = writer.killed();

      assertThat(FolderProcesses.leftAfter(A_FEW_SECONDS, folder)).isEmpty();
      assertThat(writtenBy(writer)).isGreaterThanOrEqualTo(Math.max(50, acknowledged));
    }
  }

  @Test
  void everythingKilledAtOnceRecoversWithAllThatWasAcknowledged() throws Exception {
    try (Writer writer = new Writer(folder, Purpose.SERVE)) {
      writer.wrote(50);
      ProcessHandle supervisor = FolderProcesses.supervisor(folder);
      ProcessHandle postmaster = FolderProcesses.postmaster(folder);

      supervisor.destroyForcibly();
      postmaster.destroyForcibly();
      int acknowledged = writer.killed();

      assertThat(folder.resolve("database/cluster/postmaster.pid")).exists();
      assertThat(writtenBy(writer)).isGreaterThanOrEqualTo(Math.max(50, acknowledged));
    }
  }

  @Test
  void aDatabaseThatDiesUnderARunningApplicationIsStartedAgainAtTheSameAddress() throws Exception {
    DataFolder data = new DataFolder(folder);
    try (Installation open = Installation.open(data, Purpose.SERVE, Map.of())) {
      Asked.run(open.connections().owner(), "CREATE TABLE public.kept AS SELECT 1 AS one");

      ProcessHandle first = FolderProcesses.postmaster(folder);
      FolderProcesses.supervisor(folder).destroyForcibly();
      assertThat(isReplacedAndAnswers(open, first)).isTrue();

      ProcessHandle second = FolderProcesses.postmaster(folder);
      second.destroyForcibly();
      assertThat(isReplacedAndAnswers(open, second)).isTrue();
    }
  }

  @Test
  void aStartThatIsKilledHalfWayIsCompletedByTheNext() throws Exception {
    for (int delay : List.of(250, 500, 750, 1000, 1250)) {
      try (Writer writer = new Writer(folder, Purpose.COMMAND)) {
        Thread.sleep(delay);
        writer.killed();
      }
    }
    try (Writer writer = new Writer(folder, Purpose.COMMAND)) {
      writer.wrote(1);
      writer.ended();
    }
  }

  @Test
  void aProcessNumberFromBeforeACrashThatIsAnotherProgramsNowIsNoHindrance() throws Exception {
    DataFolder data = new DataFolder(folder);
    Installation.open(data, Purpose.COMMAND, Map.of()).close();
    PrivateFiles.write(
        folder.resolve("database/cluster/postmaster.pid"),
        ProcessHandle.current().pid() + "\n" + folder + "\n");

    try (Installation open = Installation.open(data, Purpose.COMMAND, Map.of())) {
      assertThat(Asked.one(open.connections().app(), "SELECT 1")).isEqualTo("1");
    }
  }

  private int writtenBy(Writer writer) throws SQLException {
    try (Installation again = Installation.open(new DataFolder(folder), Purpose.SERVE, Map.of())) {
      return Integer.parseInt(
          Asked.one(
              again.connections().owner(),
              "SELECT count(*) FROM trial.entry WHERE process = " + writer.pid()));
    }
  }

  /** Within half a minute. */
  private boolean isReplacedAndAnswers(Installation open, ProcessHandle postmaster)
      throws InterruptedException {
    for (int attempt = 0; attempt < 300; attempt++) {
      Thread.sleep(100);
      if (!FolderProcesses.of(folder).contains(postmaster)) {
        try {
          return "1".equals(Asked.one(open.connections().owner(), "SELECT one FROM public.kept"));
        } catch (SQLException notYet) {
          continue;
        }
      }
    }
    return false;
  }
}
