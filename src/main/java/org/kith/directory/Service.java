package org.kith.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.HeldRecord;

/**
 * What an organisation does for people.
 *
 * @param holder id of the organisation
 * @param assuredOn when somebody who knows last said that all of it is right; null: never
 * @param changedAt when anything of it changed last
 */
public record Service(
    UUID id,
    String holder,
    ServiceDetails details,
    @Nullable LocalDate assuredOn,
    Instant changedAt,
    int version)
    implements HeldRecord<ServiceDetails> {

  /** How long what was said to be right is taken to be. */
  public static final int ASSURED_DAYS = 183;

  /** Whether its organisation should be asked. */
  public boolean isDue(LocalDate today) {
    return assuredOn == null || assuredOn.plusDays(ASSURED_DAYS).isBefore(today);
  }

  /** Whether visitors find it. */
  public boolean isListed() {
    return details.isPublic() && details.status().isListed();
  }
}
