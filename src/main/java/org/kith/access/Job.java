package org.kith.access;

import java.time.Duration;
import java.util.Set;

/**
 * Work that is done again and again without anybody asking, in every area: a module supplies a
 * bean. It runs on one node at a time, as a system actor of the area, in no transaction yet; it may
 * be cut off anywhere and has to go on from there the next time. What it throws is logged, and so
 * says nothing about people; the other areas, and the next time, come all the same.
 */
public interface Job {
  /** Kebab-case, unique, and the same for ever: {@code seal-audit-trail}. */
  String name();

  /** From the end of one run to the beginning of the next. */
  Duration every();

  /** All that it may do. */
  Set<Action> actions();

  /** Does the work in the current actor's area. */
  void run();
}
