package org.kith.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The processes of the embedded server, seen in the system's own list: those called postgres that
 * work in its data directory. Nothing that PostgreSQL has written down about them is trusted, as a
 * crash may have left it there.
 */
final class ServerProcesses {
  private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(30);
  private static final Duration IMMEDIATE_SHUTDOWN = Duration.ofSeconds(10);

  private final Path cluster;
  private volatile List<ProcessHandle> started = List.of();

  /**
   * @param cluster the real path of PostgreSQL's data directory
   */
  ServerProcesses(Path cluster) {
    this.cluster = cluster;
  }

  /** The server itself, which in its first moments does not yet look like one. */
  void started(ProcessHandle server) {
    started = List.of(server);
  }

  /**
   * Fast shutdown, then immediate (the log is replayed at the next start), then the kill. Leaves no
   * mark of a server that died.
   */
  void end() throws IOException {
    if (!ended("INT", head(), FAST_SHUTDOWN) && !ended("QUIT", head(), IMMEDIATE_SHUTDOWN)) {
      ended("KILL", all(), IMMEDIATE_SHUTDOWN);
    }
    Files.deleteIfExists(cluster.resolve("postmaster.pid"));
  }

  /** Whether none is left within the time given; where there is nobody to ask, not that long. */
  private boolean ended(String signal, List<ProcessHandle> asked, Duration patience)
      throws IOException {
    if (!asked.isEmpty()) {
      List<String> kill =
          new ArrayList<>(List.of("/bin/sh", "-c", "kill \"$@\"", "kill", "-" + signal));
      asked.forEach(process -> kill.add(Long.toString(process.pid())));
      new ProcessBuilder(kill).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
    long end = System.nanoTime() + (asked.isEmpty() ? IMMEDIATE_SHUTDOWN : patience).toNanos();
    while (!all().isEmpty()) {
      if (System.nanoTime() > end) {
        return false;
      }
      pause();
    }
    return true;
  }

  /**
   * The one that ends the others. Only it may be asked: the checkpointer, asked directly, would
   * write the last checkpoint while others still write. Where it has died, the others end by
   * themselves.
   */
  private List<ProcessHandle> head() {
    String written = written();
    return all().stream()
        .filter(
            process -> started.contains(process) || written.equals(Long.toString(process.pid())))
        .toList();
  }

  private String written() {
    try (Stream<String> lines = Files.lines(cluster.resolve("postmaster.pid"))) {
      return lines.findFirst().orElse("").strip();
    } catch (IOException | UncheckedIOException notYetOrNoMore) {
      return "";
    }
  }

  private List<ProcessHandle> all() {
    return Stream.concat(
            started.stream().filter(ProcessHandle::isAlive),
            ProcessHandle.allProcesses().filter(this::isServer))
        .distinct()
        .toList();
  }

  private boolean isServer(ProcessHandle process) {
    Path entry = Path.of("/proc", Long.toString(process.pid()));
    try {
      Path program = Files.readSymbolicLink(entry.resolve("exe")).getFileName();
      return Files.readSymbolicLink(entry.resolve("cwd")).equals(cluster)
          && program != null
          && program.toString().startsWith("postgres");
    } catch (IOException anotherUsersOrGone) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the server ended", interrupted);
    }
  }
}
