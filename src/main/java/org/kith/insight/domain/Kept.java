package org.kith.insight.domain;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * A projection, the snapshot that it shows, and the lock between those who count and who change.
 */
final class Kept {
  private final Viewpoint viewpoint;
  private final Projection projection;
  private final long bytes;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final AtomicLong trueAt = new AtomicLong(System.nanoTime());
  private String snapshot;

  Kept(Viewpoint viewpoint, Projection projection, String snapshot) {
    this.viewpoint = viewpoint;
    this.projection = projection;
    this.snapshot = snapshot;
    this.bytes = projection.bytes();
  }

  /** What it took when it was read. */
  long bytes() {
    return bytes;
  }

  /** For how long nobody has compared it with the database. */
  long nanosSinceTrue() {
    return System.nanoTime() - trueAt.get();
  }

  /** How the database is read: in one transaction, as this viewpoint's reader. */
  interface Reading {
    <R> R in(Viewpoint viewpoint, Function<Changes, R> work);
  }

  /**
   * Answers from what is committed now; empty where everything has to be read again.
   *
   * @param isOfMeetings whether the work needs to know who was in which session
   */
  <R> Optional<R> read(Reading reading, boolean isOfMeetings, Function<Projection, R> work) {
    lock.readLock().lock();
    try {
      if (!(isOfMeetings && projection.meetings() == null)
          && reading.in(viewpoint, changes -> changes.since(snapshot)).isNothing()) {
        trueAt.set(System.nanoTime());
        return Optional.of(work.apply(projection));
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      Touched touched = reading.in(viewpoint, changes -> bringUp(changes, isOfMeetings));
      if (touched.everything()) {
        return Optional.empty();
      }
      snapshot = touched.now();
      trueAt.set(System.nanoTime());
      lock.readLock().lock();
    } finally {
      lock.writeLock().unlock();
    }
    try {
      return Optional.of(work.apply(projection));
    } finally {
      lock.readLock().unlock();
    }
  }

  private Touched bringUp(Changes changes, boolean isOfMeetings) {
    Touched touched = changes.since(snapshot);
    if (!touched.everything()) {
      changes.apply(touched, projection);
      if (isOfMeetings && projection.meetings() == null) {
        changes.readMeetings(projection);
      }
    }
    return touched;
  }
}
