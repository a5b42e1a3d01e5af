package org.kith.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * The process that owns the embedded server: it starts PostgreSQL, and stops it when no process
 * that uses the data folder is left, whether they ended or were killed. It runs in a small Java of
 * its own, from copies of this class and {@link ServerProcesses}: hence no nested classes, and
 * nothing from outside the JDK.
 *
 * <p>Arguments: the folder of lock files, PostgreSQL's data directory, the command that runs it.
 */
final class Supervisor {
  private static final Duration USERS_END = Duration.ofSeconds(20);

  private final FileChannel use;
  private final ServerProcesses processes;
  private final List<String> command;
  private boolean stopping;

  private Supervisor(FileChannel use, ServerProcesses processes, List<String> command) {
    this.use = use;
    this.processes = processes;
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
      new Supervisor(use, new ServerProcesses(Path.of(arguments[1])), command).supervise();
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
      // Started from the thread that lives as long as this process: the system signals the server
      // when that thread dies. The server's shell checks that it has not died already.
      ProcessBuilder process = new ProcessBuilder(command).inheritIO();
      process.environment().put("SUPERVISOR", Long.toString(ProcessHandle.current().pid()));
      server = process.start();
      processes.started(server.toHandle());
    }
    System.err.println("The server runs as process " + server.pid());
    System.err.println("The server ended with " + server.waitFor());
    processes.end();
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
    try {
      processes.end();
    } catch (IOException failure) {
      System.err.println("The server could not be asked to stop: " + failure);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }
}
