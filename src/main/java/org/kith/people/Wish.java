package org.kith.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person, or somebody for them, decided about their data or about taking part.
 *
 * @param matter id of a purpose, {@link #ATTEND} or {@link #DATA_RIGHTS}
 * @param until the last day on which what was given holds; null: until it is withdrawn
 * @param giver name and relationship of whoever decided for them; empty: themselves
 * @param competence of somebody who may be under 18 and decided for themselves: why they understood
 */
public record Wish(
    UUID id,
    String matter,
    Says says,
    LocalDate on,
    @Nullable LocalDate until,
    Way way,
    By by,
    String giver,
    String competence) {
  /** Whether a young person may come: neither a consent to use data nor to be photographed. */
  public static final String ATTEND = "attend";

  /** Who exercises a young person's rights over their data: themselves, or somebody for them. */
  public static final String DATA_RIGHTS = "data-rights";

  /** What was decided. */
  public enum Says {
    GIVEN,
    REFUSED,
    WITHDRAWN,
    /** To a use that does not rest on consent: it stops. */
    OBJECTED,
    /** An objection is taken back. */
    LIFTED
  }

  /** How it was said. */
  public enum Way {
    IN_WRITING,
    SPOKEN,
    ONLINE
  }

  /** Who decided. */
  public enum By {
    SELF,
    PARENT,
    GUARDIAN,
    CARER,
    SCHOOL
  }

  /** Whether what was given holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return says == Says.GIVEN && !day.isBefore(on) && (until == null || !day.isAfter(until));
  }
}
