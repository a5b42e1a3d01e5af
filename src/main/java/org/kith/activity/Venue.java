package org.kith.activity;

import java.util.UUID;
import org.kith.access.HeldRecord;

/**
 * A building where people meet.
 *
 * @param holder id of the organisation that keeps what is said of it
 */
public record Venue(UUID id, String holder, VenueDetails details, int version)
    implements HeldRecord<VenueDetails> {}
