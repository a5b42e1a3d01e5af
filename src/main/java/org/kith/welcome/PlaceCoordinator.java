package org.kith.welcome;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Held;

/**
 * Who looks after a place.
 *
 * @param holder id of the organisation that runs it
 * @param record the person's record
 * @param until the last day; null: still does
 */
public record PlaceCoordinator(
    UUID id,
    UUID place,
    String holder,
    UUID record,
    LocalDate since,
    @Nullable LocalDate until,
    int version)
    implements Held {}
