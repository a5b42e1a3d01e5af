package org.kith.volunteering;

import java.util.UUID;
import org.kith.access.HeldRecord;

/**
 * What somebody can volunteer as.
 *
 * @param holder id of the organisation that looks after those who take it on
 */
public record VolunteerRole(UUID id, String holder, RoleDetails details, int version)
    implements HeldRecord<RoleDetails> {}
