package org.kith.welcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who looks after places, and what they are trained in. Needs {@link Places#KEEP}. */
public interface PlaceCoordinators {
  /** What the network asks for, and the version of it that is changed. */
  record Scheme(List<UUID> courses, int version) {}

  /** Somebody looks after a place; who does already goes on. */
  void add(UUID id, UUID place, UUID record, LocalDate since);

  /**
   * Somebody no longer does.
   *
   * @param version the one that was seen
   * @param until the last day
   */
  void leave(UUID id, int version, LocalDate until);

  Optional<PlaceCoordinator> find(UUID id);

  /** Those who look after a place now, the longest first. */
  List<PlaceCoordinator> of(UUID place);

  /**
   * Courses that every coordinator takes; none where nothing was said. {@link Places#READ} is
   * enough.
   */
  Scheme scheme();

  /**
   * Changes them; needs {@link Exchanges#PAIR}, as the whole network is asked.
   *
   * @param version the one that was seen; 0: none was there
   */
  void ask(int version, List<UUID> courses);
}
