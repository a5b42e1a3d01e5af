package org.kith.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nothing takes place, both included.
 *
 * @param holder id of the organisation whose sessions it cancels; null: everybody's at the venue
 * @param venue null: wherever the organisation meets
 * @param reason as visitors may read it
 * @param isUndone whether it was taken back
 */
public record Closure(
    UUID id,
    @Nullable String holder,
    @Nullable UUID venue,
    LocalDate firstDay,
    LocalDate lastDay,
    String reason,
    boolean isUndone,
    int version) {}
