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
            copiedClasses(database).toString(),
            Supervisor.class.getName(),
            database.resolve("locks").toString(),
            cluster.toString()));
    command.addAll(
        Programs.command(
            "INT",
            List.of(
                "/bin/sh",
                "-c",
                "test \"$PPID\" = \"$SUPERVISOR\" && exec \"$0\" \"$@\"",
                binaries.program("postgres").toString(),
                "-D",
                cluster.toString())));
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

  /** The classes as files: a Java started on this application's own jar could not read them. */
  private static Path copiedClasses(Path database) throws IOException {
    Path classes = database.resolve("supervisor");
    for (Class<?> copied : List.of(Supervisor.class, ServerProcesses.class)) {
      String name = copied.getName().replace('.', '/') + ".class";
      Path copy = classes.resolve(name);
      PrivateFiles.makeFolder(requireNonNull(copy.getParent()));
      Path draft = copy.resolveSibling("draft");
      try (InputStream original =
          requireNonNull(copied.getClassLoader()).getResourceAsStream(name)) {
        Files.write(draft, requireNonNull(original).readAllBytes());
      }
      PrivateFiles.move(draft, copy);
    }
    return classes;
  }
}
