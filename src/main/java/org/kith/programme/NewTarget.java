package org.kith.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;

/**
 * A target that somebody agreed, or a revision of one.
 *
 * @param words the precision word that goes with the amount; empty: exactly
 * @param due the day by which it is to be reached; null: none was agreed
 * @param reason why it is as it is; a revision has one
 * @param agreedBy a body or a role, never a person's name
 */
public record NewTarget(
    Amount amount,
    String words,
    @Nullable LocalDate due,
    LocalDate agreedOn,
    String reason,
    String agreedBy) {}
