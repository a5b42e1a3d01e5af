package org.kith.activity;

import java.util.List;
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
}
