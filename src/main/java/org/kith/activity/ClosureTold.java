package org.kith.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation or a venue is closed on some days, both included, or open after all; told within
 * the transaction.
 *
 * @param closure its id
 * @param holder id of the organisation that is closed; null: everybody's at the venue
 * @param venue null: wherever the organisation meets
 * @param isUndone whether it was taken back
 */
public record ClosureTold(
    UUID closure,
    @Nullable String holder,
    @Nullable UUID venue,
    LocalDate firstDay,
    LocalDate lastDay,
    boolean isUndone) {}
