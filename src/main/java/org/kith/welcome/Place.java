package org.kith.welcome;

import java.util.UUID;
import org.kith.access.HeldRecord;

/**
 * A Place of Welcome.
 *
 * @param holder id of the organisation that runs it
 * @param isOpen whether its last opening has not ended: then everybody may see it
 */
public record Place(UUID id, String holder, PlaceDetails details, boolean isOpen, int version)
    implements HeldRecord<PlaceDetails> {}
