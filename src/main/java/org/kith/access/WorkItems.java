package org.kith.access;

import java.time.LocalDate;
import java.util.List;

/** What waits for the current actor; every module that knows of work supplies a bean. */
public interface WorkItems {
  /** In a running read transaction; only what the actor may do. */
  List<WorkItem> waitingFor(Actor actor, LocalDate today);
}
