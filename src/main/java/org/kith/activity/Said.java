package org.kith.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said on a register, and nobody who knew of it has said otherwise since.
 *
 * @param isHere of a person; null where it is about the count
 * @param counted people who were counted and not named, where the register was said to be complete
 * @param by id of the account
 */
public record Said(
    UUID operation, @Nullable Boolean isHere, @Nullable Integer counted, String by, Instant at) {}
