package org.kith.pledge;

import java.util.UUID;
import org.kith.access.HeldRecord;

/**
 * A promise that people or organisations can sign.
 *
 * @param holder id of the organisation that looks after it and those who sign
 */
public record Pledge(UUID id, String holder, PledgeDetails details, int version)
    implements HeldRecord<PledgeDetails> {}
