package org.kith.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a register stands that devices keep.
 *
 * @param people what was last said of each person of whom something was said
 * @param counts what was last said of the count, where the register was said to be complete
 */
public record Standing(Map<UUID, List<Said>> people, List<Said> counts) {
  /** Nothing was said yet. */
  public static final Standing NOTHING = new Standing(Map.of(), List.of());

  public Standing {
    people = Map.copyOf(people);
    counts = List.copyOf(counts);
  }

  /** What was last said of somebody; empty: nothing. */
  public List<Said> of(UUID person) {
    return people.getOrDefault(person, List.of());
  }

  /** Whether two people say opposite things of somebody, neither knowing of the other. */
  public boolean isDisputed(UUID person) {
    return of(person).stream().map(Said::isHere).distinct().count() > 1;
  }

  /** Whether two people counted differently, neither knowing of the other. */
  public boolean isCountDisputed() {
    return counts.stream().map(said -> String.valueOf(said.counted())).distinct().count() > 1;
  }
}
