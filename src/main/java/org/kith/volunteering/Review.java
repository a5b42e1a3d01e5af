package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk with a volunteer about how it goes.
 *
 * @param next when it is to be talked over again; null: not agreed
 */
public record Review(
    UUID id, UUID volunteer, LocalDate on, String goes, @Nullable LocalDate next) {}
