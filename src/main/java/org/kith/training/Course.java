package org.kith.training;

import java.util.UUID;
import org.kith.access.HeldRecord;

/**
 * What somebody can be trained in.
 *
 * @param holder id of the organisation that provides it
 */
public record Course(UUID id, String holder, CourseDetails details, int version)
    implements HeldRecord<CourseDetails> {}
