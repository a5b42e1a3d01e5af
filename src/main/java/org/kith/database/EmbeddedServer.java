package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The embedded PostgreSQL of one data folder: who arrives first starts it, others attach. */
final class EmbeddedServer {
  /** A server that was killed replays its log first. */
  private static final Duration READY = Duration.ofMinutes(3);

  private static final int STARTS = 3;

  /** Not listening yet, and listening but still starting, stopping or dying. */
  private static final Set<String> NOT_READY =
      Set.of("08001", "08004", "08006", "57P01", "57P02", "57P03");

  private final DataFolder folder;
  private final Path database;
  private final FolderLocks locks;

  EmbeddedServer(DataFolder prepared) {
    folder = prepared;
    database = prepared.database();
    locks = FolderLocks.in(database.resolve("locks"));
  }

  /** Becomes a user of the running server, or starts it. */
  Credentials join() throws IOException {
    locks.enterGate();
    try {
      locks.use();
      try {
        return running();
      } catch (IOException | RuntimeException failure) {
        locks.leave();
        throw failure;
      }
    } finally {
      locks.leaveGate();
    }
  }

  /** For a user whose server has died: starts it again. */
  void revive() throws IOException {
    locks.enterGate();
    try {
      running();
    } finally {
      locks.leaveGate();
    }
  }

  boolean isSupervised() throws IOException {
    return locks.isSupervised();
  }

  void serve() throws IOException {
    if (!locks.tryServe()) {
      throw new FolderInUse(folder.path());
    }
  }

  void endServing() throws IOException {
    locks.endServing();
  }

  /** Stops being a user; when it was the last, returns when the server has stopped. */
  void leave() throws IOException {
    locks.leave();
    long end = System.nanoTime() + Duration.ofSeconds(45).toNanos();
    while (System.nanoTime() < end && locks.isSupervised() && !locks.isUsed()) {
      pause();
    }
  }

  private Credentials running() throws IOException {
    for (int start = 0; start < STARTS; start++) {
      if (!locks.isSupervised()) {
        start();
      }
      Credentials credentials =
          Credentials.read(file())
              .orElseThrow(() -> new DatabaseUnavailable("The file " + file() + " is missing."));
      if (becomesReady(credentials)) {
        return credentials;
      }
    }
    throw new DatabaseUnavailable(
        "The database in %s does not start: its log is in %s."
            .formatted(database, database.resolve("log")));
  }

  private void start() throws IOException {
    Programs.refuseWhereRootCannot();
    PrivateFiles.makeFolder(database.resolve("log"));
    Cluster cluster = new Cluster(database.resolve("cluster"));
    if (Files.exists(cluster.folder())) {
      new ServerProcesses(cluster.folder().toRealPath()).end(); // frees the port as well
    }
    Credentials credentials = credentials(cluster);
    Binaries binaries = Binaries.unpacked(database);
    cluster.create(binaries, credentials.superuser());
    cluster.configure(credentials.port());
    SupervisorProcess.start(locks, database, binaries);
  }

  /**
   * The port is kept as long as nobody else has taken it, so that a running pool finds it again.
   */
  private Credentials credentials(Cluster cluster) throws IOException {
    Credentials kept = Credentials.read(file()).orElse(null);
    if (kept == null && Files.exists(cluster.folder())) {
      throw new DatabaseUnavailable(
          "The database in %s is there but the file %s is not: put it back from a copy of the data folder."
              .formatted(cluster.folder(), file()));
    }
    if (kept != null && FreePort.isFree(kept.port())) {
      return kept;
    }
    int port = FreePort.any();
    Credentials made = kept == null ? Credentials.generated(port) : kept.withPort(port);
    made.write(file());
    return made;
  }

  /** False when the server has ended instead. */
  private boolean becomesReady(Credentials credentials) throws IOException {
    long end = System.nanoTime() + READY.toNanos();
    while (System.nanoTime() < end) {
      try {
        Roles.prepare(credentials);
        return true;
      } catch (SQLException notYet) {
        if (!NOT_READY.contains(String.valueOf(notYet.getSQLState()))) {
          throw new DatabaseUnavailable(
              "The database in %s refuses its own login (%s): its log is in %s."
                  .formatted(database, notYet.getSQLState(), database.resolve("log")));
        }
      }
      if (!locks.isSupervised()) {
        return false;
      }
      pause();
    }
    return false;
  }

  private Path file() {
    return database.resolve("credentials");
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the database", interrupted);
    }
  }
}
