package org.kith.activity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where people meet. Whoever may not be told of a hidden venue does not find it. */
public interface Venues {
  /** What audit and history call a venue. */
  String SUBJECT = "venue";

  /**
   * Adds a venue; the same id again does nothing.
   *
   * @param holder id of the organisation that keeps what is said of it
   */
  void add(UUID id, String holder, VenueDetails details);

  /**
   * Hiding a venue takes all that happens there off the site.
   *
   * @param version the one that was seen
   */
  void change(UUID id, int version, VenueDetails details);

  Optional<Venue> find(UUID id);

  /** By name. */
  List<Venue> all();
}
