package org.kith.figures;

import org.jspecify.annotations.Nullable;
import org.kith.kernel.Period;

/**
 * What somebody wants to release.
 *
 * @param table id of the {@link ReleaseTable}
 * @param threshold counts of people from 1 to one less are hidden
 * @param note what readers should know; may be empty
 * @param replaces the published release that this one is to withdraw; null: none
 * @param replacesReason why; needed where it withdraws one
 * @param once of the form: asked twice with the same, one release is made
 */
public record ReleaseRequest(
    String table,
    Period period,
    int threshold,
    String note,
    @Nullable String replaces,
    String replacesReason,
    String once) {}
