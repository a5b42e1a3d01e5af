package org.kith.welcome;

import java.util.UUID;
import org.kith.access.HeldRecord;

/**
 * A cold spot and a catalyst learn from each other.
 *
 * @param holder id of the organisation that brought them together
 */
public record Exchange(UUID id, String holder, ExchangeDetails details, int version)
    implements HeldRecord<ExchangeDetails> {}
