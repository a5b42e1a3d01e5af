package org.kith.activity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.kith.access.HeldRecords;

/**
 * Where people meet. Whoever may not be told of a hidden venue does not find it; hiding one takes
 * all that happens there off the site.
 */
public interface Venues extends HeldRecords<Venue, VenueDetails> {
  /** What audit and history call a venue. */
  String SUBJECT = "venue";

  /** By name. */
  List<Venue> all();

  /** Those of these ids that the actor may be told of, in no order. */
  List<Venue> of(Collection<UUID> ids);
}
