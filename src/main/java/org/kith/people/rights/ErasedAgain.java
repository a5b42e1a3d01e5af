package org.kith.people.rights;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.access.ActingAs;
import org.kith.access.Actor;
import org.kith.access.Areas;
import org.kith.kernel.AreaId;
import org.kith.people.ErasedAtStart;
import org.kith.people.ErasureList.Line;
import org.kith.people.Rights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Whoever was erased stays so, whatever the database was filled from: at every start, before
 * anything is answered, what the list in the data folder names and the database does not know of is
 * erased again.
 */
@Component
class ErasedAgain implements ErasedAtStart, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ErasedAgain.class);

  private final Erasing erasing;
  private final ErasureFile list;
  private final Areas areas;
  private volatile boolean done;
  private volatile int erased;

  ErasedAgain(Erasing erasing, ErasureFile list, Areas areas) {
    this.erasing = erasing;
    this.list = list;
    this.areas = areas;
  }

  @Override
  public int erased() {
    return erased;
  }

  @Override
  public void start() {
    for (AreaId area : areas.all()) {
      Actor actor = Actor.system("start", "erase-again", area, Set.of(Rights.ERASE));
      erased += ActingAs.<Integer, RuntimeException>actingAs(actor, this::catchUp);
    }
    if (erased > 0) {
      LOG.warn("{} people who had been erased were there again, and were erased", erased);
    }
    done = true;
  }

  private int catchUp() {
    List<Line> known = list.known();
    Set<UUID> records = new HashSet<>();
    known.forEach(line -> records.add(line.record()));
    int again = 0;
    for (Line line : list.written()) {
      again += records.add(line.record()) && erasing.again(line) ? 1 : 0;
    }
    list.keep(known);
    return again;
  }

  @Override
  public void stop() {
    done = false;
  }

  @Override
  public boolean isRunning() {
    return done;
  }

  /** Before whatever else is done before the web server answers. */
  @Override
  public int getPhase() {
    return -1;
  }
}
