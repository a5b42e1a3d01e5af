package org.kith.database;

import static org.kith.database.LockFile.Way.EXCLUSIVE;
import static org.kith.database.LockFile.Way.SHARED;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The locks of one data folder as this process holds them. Always taken in this order, so that no
 * two processes wait for each other:
 *
 * <ol>
 *   <li>{@code server}: exclusive while serving; never waited for.
 *   <li>{@code gate}: exclusive while starting the database or attaching to it.
 *   <li>{@code use}: shared while using the database; the supervisor waits for it exclusively, and
 *       holds it so while it stops the server.
 *   <li>{@code supervisor}: exclusive by the supervisor while it lives; others only look.
 * </ol>
 */
final class FolderLocks {
  private static final Map<Path, FolderLocks> OF_FOLDER = new ConcurrentHashMap<>();

  private final ReentrantLock gateHere = new ReentrantLock();
  private final LockFile gate;
  private final LockFile use;
  private final LockFile server;
  private final LockFile supervisor;
  private int users;
  private boolean serving;

  private FolderLocks(Path locks) {
    gate = new LockFile(locks.resolve("gate"));
    use = new LockFile(locks.resolve("use"));
    server = new LockFile(locks.resolve("server"));
    supervisor = new LockFile(locks.resolve("supervisor"));
  }

  /** The one object of this process for the folder of lock files. */
  static FolderLocks in(Path locks) {
    return OF_FOLDER.computeIfAbsent(locks, FolderLocks::new);
  }

  void enterGate() throws IOException {
    gateHere.lock();
    try {
      gate.lock(EXCLUSIVE);
    } catch (IOException | RuntimeException failure) {
      gateHere.unlock();
      throw failure;
    }
  }

  void leaveGate() throws IOException {
    try {
      gate.release();
    } finally {
      gateHere.unlock();
    }
  }

  /** Waits while a supervisor stops the server. Only from within the gate. */
  synchronized void use() throws IOException {
    if (users == 0) {
      use.lock(SHARED);
    }
    users++;
  }

  synchronized void leave() throws IOException {
    users--;
    if (users == 0) {
      use.release();
    }
  }

  synchronized boolean tryServe() throws IOException {
    if (serving || !server.tryLock(EXCLUSIVE)) {
      return false;
    }
    serving = true;
    return true;
  }

  synchronized void endServing() throws IOException {
    server.release();
    serving = false;
  }

  synchronized boolean isSupervised() throws IOException {
    return !supervisor.isFree(SHARED);
  }

  /** Whether anyone but this process's finished users uses the database. */
  synchronized boolean isUsed() throws IOException {
    return users > 0 || (!use.isFree(EXCLUSIVE) && use.isFree(SHARED));
  }
}
