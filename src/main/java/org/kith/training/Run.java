package org.kith.training;

import java.util.UUID;
import org.kith.access.HeldRecord;

/**
 * One time that a course is given.
 *
 * @param holder id of the organisation that provides it
 * @param title of the course
 * @param taken places that are taken, every organisation's
 */
public record Run(
    UUID id, UUID course, String holder, String title, RunDetails details, int taken, int version)
    implements HeldRecord<RunDetails> {}
