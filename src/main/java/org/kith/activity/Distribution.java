package org.kith.activity;

import java.util.UUID;
import org.kith.access.HeldRecord;

/**
 * Goods given out.
 *
 * @param holder id of the organisation that gave them out
 * @param named how many people were named; where the actor may not see people, 0
 */
public record Distribution(
    UUID id, String holder, DistributionDetails details, int named, int version)
    implements HeldRecord<DistributionDetails> {}
