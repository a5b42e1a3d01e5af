package org.kith.activity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Held;

/**
 * Somebody who wants to come to a session. Who came is in its register.
 *
 * @param number order of the waiting list
 * @param record id of their record; null: not matched yet
 * @param called what they typed into the public form; empty once a record says it
 * @param offeredUntil how long a free place is theirs; null unless it is offered
 * @param toTell what a colleague has to ring about, such as {@code cancelled}; empty: nothing
 */
public record Registration(
    UUID id,
    UUID session,
    String holder,
    long number,
    @Nullable UUID record,
    String called,
    String contact,
    boolean isQuiet,
    String language,
    String note,
    boolean isByForm,
    Place place,
    @Nullable Instant offeredUntil,
    String toTell,
    Instant registeredAt,
    int version)
    implements Held {}
