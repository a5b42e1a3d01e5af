package org.kith.pledge;

import java.util.UUID;
import org.kith.access.HeldRecord;

/** Something that an organisation which signs can commit to. */
public record Practice(UUID id, String holder, PracticeDetails details, int version)
    implements HeldRecord<PracticeDetails> {}
