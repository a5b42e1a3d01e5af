package org.kith.figures.domain;

import org.jspecify.annotations.Nullable;
import org.kith.figures.Standing.State;

/**
 * What decides whether an entry can be approved, corrected or sent back.
 *
 * @param isLive whether it is counted from records
 * @param supersedes null: nothing
 * @param supersededBy null: nothing
 */
record EnteredRow(
    String id,
    String subject,
    String definition,
    boolean isLive,
    State state,
    String enteredBy,
    @Nullable String supersedes,
    @Nullable String supersededBy) {}
