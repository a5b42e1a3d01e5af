package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer matched with somebody.
 *
 * @param with record of the person
 * @param ends the last day; null: it goes on
 */
public record Pair(
    UUID id, UUID volunteer, UUID with, LocalDate starts, @Nullable LocalDate ends, int version) {}
