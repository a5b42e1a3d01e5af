package org.kith.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The process that owns the embedded server: it starts PostgreSQL, and stops it when no process
 * that uses the data folder is left, whether they ended or were killed. It runs in a small Java of
 * its own, from a copy of this one class: hence no nested classes, and nothing from outside the
 * JDK.
 *
 * <p>Arguments: the folder of lock files, PostgreSQL's data directory, the command that runs it.
 */
final class Supervisor {
  private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(30);
  private static final Duration IMMEDIATE_SHUTDOWN = Duration.ofSeconds(10);
  private static final Duration USERS_END = Duration.ofSeconds(20);

  private final FileChannel use;
  private final Path cluster;
  private final List<String> command;
  private volatile List<ProcessHandle> started = List.of();
  private boolean stopping;

  private Supervisor(FileChannel use, Path cluster, List<String> command) {
    this.use = use;
    this.cluster = cluster;
    this.command = command;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path locks = Path.of(arguments[0]);
    try (FileChannel own = open(locks.resolve("supervisor"));
        FileChannel use = open(locks.resolve("use"))) {
      own.lock();
      if (System.in.read() < 0) {
        return; // whoever started this died before it said to go on: nothing has been touched
      }
      List<String> command = List.of(arguments).subList(2, arguments.length);
      new Supervisor(use, Path.of(arguments[1]), command).supervise();
    }
  }

  private void supervise() throws IOException, InterruptedException {
    Thread main = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopWhenAsked(main)));
    Thread watch = new Thread(this::stopAfterLastUser, "last user");
    watch.setDaemon(true);
    watch.start();
    Process server;
    synchronized (this) {
      if (stopping) {
        return;
      }
      clear();
      // Started from the thread that lives as long as this process: the system signals the server
      // when that thread dies.
      server = new ProcessBuilder(command).inheritIO().start();
      started = List.of(server.toHandle());
    }
    System.err.println("The server runs as process " + server.pid());
    System.err.println("The server ended with " + server.waitFor());
    clear();
  }

  /** Exclusive use comes when the last user has gone, and keeps new ones waiting. */
  private void stopAfterLastUser() {
    try {
      use.lock();
      System.err.println("No user is left");
      stop();
    } catch (IOException failure) {
      System.err.println("The users cannot be seen: " + failure);
      stop();
    }
  }

  /** At the machine's shutdown everybody is asked to end at once: the users go first. */
  private void stopWhenAsked(Thread main) {
    try {
      if (!main.join(USERS_END)) {
        stop();
        main.join();
      }
    } catch (InterruptedException interrupted) {
      stop();
    }
  }

  private synchronized void stop() {
    stopping = true;
    end();
  }

  /** Ends what an earlier supervisor may have left, and removes the mark of a server that died. */
  private void clear() throws IOException {
    end();
    Files.deleteIfExists(cluster.resolve("postmaster.pid"));
  }

  /** Fast shutdown, then immediate (the log is replayed at the next start), then the kill. */
  private void end() {
    if (signalled("INT", FAST_SHUTDOWN) || signalled("QUIT", IMMEDIATE_SHUTDOWN)) {
      return;
    }
    signalled("KILL", IMMEDIATE_SHUTDOWN);
  }

  private boolean signalled(String signal, Duration patience) {
    try {
      List<ProcessHandle> left = processes();
      if (left.isEmpty()) {
        return true;
      }
      List<String> kill =
          new ArrayList<>(Arrays.asList("/bin/sh", "-c", "kill \"$@\"", "kill", "-" + signal));
      left.forEach(process -> kill.add(Long.toString(process.pid())));
      new ProcessBuilder(kill).inheritIO().start().waitFor();
      long end = System.nanoTime() + patience.toNanos();
      while (System.nanoTime() < end) {
        if (processes().isEmpty()) {
          return true;
        }
        TimeUnit.MILLISECONDS.sleep(20);
      }
    } catch (IOException | InterruptedException failure) {
      System.err.println("The signal " + signal + " could not be sent: " + failure);
    }
    return false;
  }

  /** Every process of a server works in its data directory, but for its first moments. */
  private List<ProcessHandle> processes() {
    return Stream.concat(
            started.stream().filter(ProcessHandle::isAlive),
            ProcessHandle.allProcesses().filter(this::isServer))
        .distinct()
        .toList();
  }

  private boolean isServer(ProcessHandle process) {
    Path entry = Path.of("/proc", Long.toString(process.pid()));
    try {
      return Files.readSymbolicLink(entry.resolve("cwd")).equals(cluster)
          && Files.readSymbolicLink(entry.resolve("exe"))
              .getFileName()
              .toString()
              .startsWith("postgres");
    } catch (IOException anotherUsersOrGone) {
      return false;
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
