package org.kith.activity;

import java.util.UUID;
import org.kith.access.HeldRecord;

/**
 * Something that people come to, once or again and again.
 *
 * @param holder id of the organisation that runs it and keeps its registers
 */
public record Activity(UUID id, String holder, ActivityDetails details, int version)
    implements HeldRecord<ActivityDetails> {}
