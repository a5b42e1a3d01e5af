package org.kith.people.rights;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.kith.access.Action;
import org.kith.access.Job;
import org.kith.people.Rights;
import org.springframework.stereotype.Component;

/**
 * What comes in late about somebody who has been erased goes too, and the list in the data folder
 * of each node holds what other nodes erased.
 */
@Component
class FollowErasures implements Job {
  /** Devices keep a register that could not be sent for seven days. */
  private static final Duration LATE = Duration.ofDays(30);

  private final Erasing erasing;
  private final ErasureFile list;
  private final Clock clock;

  FollowErasures(Erasing erasing, ErasureFile list, Clock clock) {
    this.erasing = erasing;
    this.list = list;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "follow-erasures";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public Set<Action> actions() {
    return Set.of(Rights.ERASE);
  }

  @Override
  public void run() {
    erasing.sweep(clock.instant().minus(LATE));
    list.keep(list.known());
  }
}
