package org.kith.insight.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.kith.access.ActingAs;
import org.kith.access.Counter;

/**
 * What this node keeps in memory to count from, by viewpoint: read from the database when it is
 * first asked, brought up to what was committed before each answer, let go when nobody asked for a
 * while or others need the room.
 */
final class Projections {
  /** Shorter than the log of changes is kept, by far. */
  private static final Duration IDLE = Duration.ofMinutes(30);

  private final Counter counter;
  private final Cache<Viewpoint, Kept> kept;

  /**
   * @param most bytes, all viewpoints together; one that is larger by itself is read each time
   */
  Projections(Counter counter, long most) {
    this.counter = counter;
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(most >>> 10)
            .weigher((Viewpoint of, Kept what) -> (int) Math.min(what.bytes() >>> 10, 1 << 30))
            .expireAfterAccess(IDLE)
            .scheduler(Scheduler.systemScheduler())
            .build();
  }

  /** Works something out from what is committed now, and no less. */
  <R> R read(Viewpoint viewpoint, Function<Projection, R> work) {
    return read(viewpoint, false, work);
  }

  /** The same, of who was in which bridging session. */
  <R> R readMeetings(Viewpoint viewpoint, Function<Projection, R> work) {
    return read(viewpoint, true, work);
  }

  private <R> R read(Viewpoint viewpoint, boolean isOfMeetings, Function<Projection, R> work) {
    while (true) {
      Kept found = kept.get(viewpoint, this::load);
      boolean isTrue = false;
      try {
        if (found.nanosSinceTrue() < 2 * IDLE.toNanos()) {
          Optional<R> answer = found.read(this::reading, isOfMeetings, work);
          if (answer.isPresent()) {
            isTrue = true;
            return answer.get();
          }
        }
      } finally {
        if (!isTrue) {
          // too old, too much has changed, or it failed half-way
          kept.asMap().remove(viewpoint, found);
        }
      }
    }
  }

  /** How many viewpoints are in memory, once what is too much has been let go. */
  int size() {
    kept.cleanUp();
    return (int) kept.estimatedSize();
  }

  /** Lets go of everything. */
  void forget() {
    kept.invalidateAll();
  }

  private Kept load(Viewpoint viewpoint) {
    return reading(
        viewpoint,
        changes -> {
          Projection projection = new Projection();
          String snapshot = changes.snapshot();
          changes.readAll(projection);
          return new Kept(viewpoint, projection, snapshot);
        });
  }

  private <R> R reading(Viewpoint viewpoint, Function<Changes, R> work) {
    return ActingAs.<R, RuntimeException>actingAs(
        viewpoint.reader(),
        () -> counter.read(database -> work.apply(new Changes(database, viewpoint))));
  }
}
