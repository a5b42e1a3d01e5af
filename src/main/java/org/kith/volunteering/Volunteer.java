package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Held;

/**
 * Somebody in a role.
 *
 * @param holder id of the organisation that looks after them
 * @param title of the role
 * @param record the person's record
 * @param since the day on which the stage began
 * @param reason why they pause or left; null: they do neither
 * @param exitWords what they said when they left; empty: nothing, or they have not
 */
public record Volunteer(
    UUID id,
    String holder,
    UUID role,
    String title,
    UUID record,
    Stage stage,
    LocalDate since,
    @Nullable Reason reason,
    String exitWords,
    int version)
    implements Held {}
