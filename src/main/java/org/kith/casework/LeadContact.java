package org.kith.casework;

import java.util.UUID;

/**
 * A safeguarding lead, or deputy, to be rung.
 *
 * @param holder id of the organisation; empty: the whole area
 * @param about when they can be reached; empty: nothing to say
 */
public record LeadContact(
    UUID id,
    String holder,
    String name,
    String phone,
    String about,
    boolean isDeputy,
    int version) {}
