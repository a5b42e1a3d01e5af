package org.kith.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the {@link Supervisor} of a data folder in a process that outlives this one. */
final class SupervisorProcess {
  private SupervisorProcess() {}

  /**
   * Returns when the supervisor holds its lock, so that nobody starts a second one, and has been
   * told to go on. One whose starter dies before that reads the end of its input and ends.
   */
  static void start(FolderLocks seen, Path database, Binaries binaries) throws IOException {
    Path cluster = database.resolve("cluster").toRealPath();
    List<String> command = new ArrayList<>();
    if (Programs.isThere("setsid")) {
      command.add("setsid"); // Ctrl-C at the terminal ends the application, which ends the server
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xms4m",
            "-Xmx16m",
            "-Xss256k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-cp",
            copiedClass(database).toString(),
            Supervisor.class.getName(),
            database.resolve("locks").toString(),
            cluster.toString()));
    command.addAll(
        Programs.command(
            "INT", List.of(binaries.program("postgres").toString(), "-D", cluster.toString())));
    Process supervisor =
        Programs.process(command)
            .redirectErrorStream(true)
            .redirectOutput(database.resolve("log").resolve("supervisor.log").toFile())
            .start();
    try (OutputStream go = supervisor.getOutputStream()) {
      while (supervisor.isAlive() && !seen.isSupervised()) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      go.write('\n');
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the supervisor started", interrupted);
    }
  }

  /** The class as a file: a Java started on this application's own jar could not read it there. */
  private static Path copiedClass(Path database) throws IOException {
    String name = Supervisor.class.getName().replace('.', '/') + ".class";
    Path classes = database.resolve("supervisor");
    Path copy = classes.resolve(name);
    PrivateFiles.makeFolder(requireNonNull(copy.getParent()));
    Path draft = copy.resolveSibling("draft.class");
    try (InputStream original =
        requireNonNull(Supervisor.class.getClassLoader()).getResourceAsStream(name)) {
      Files.write(draft, requireNonNull(original).readAllBytes());
    }
    PrivateFiles.move(draft, copy);
    return classes;
  }
}
