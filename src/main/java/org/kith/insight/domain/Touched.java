package org.kith.insight.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What was committed since something was read.
 *
 * @param now the snapshot that shows all this
 * @param everything whether so much that it is quicker to read everything again
 */
record Touched(
    String now,
    boolean everything,
    Set<UUID> activities,
    Set<RegistersRead.Place> places,
    Set<UUID> people) {

  /** Activities that are not as they were, or whose registers are not. */
  Set<UUID> activitiesTouched() {
    Set<UUID> all = new HashSet<>(activities);
    places.forEach(place -> all.add(place.activity()));
    return all;
  }

  boolean isNothing() {
    return !everything && activities.isEmpty() && places.isEmpty() && people.isEmpty();
  }
}
