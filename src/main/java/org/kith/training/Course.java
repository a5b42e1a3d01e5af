package org.kith.training;

import java.util.UUID;

/**
 * What somebody can be trained in.
 *
 * @param holder id of the organisation that provides it
 */
public record Course(UUID id, String holder, CourseDetails details, int version) {}
