package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a check on somebody.
 *
 * @param issuedOn date of the certificate; null: not noted, or cleared
 * @param reference number of the certificate; empty: not noted, or cleared
 * @param isCleared whether they may volunteer
 * @param expiresOn the last day on which the decision holds; null: for as long as they stay
 */
public record Vetting(
    UUID id,
    String holder,
    UUID record,
    CheckLevel level,
    @Nullable LocalDate issuedOn,
    String reference,
    boolean isCleared,
    LocalDate decidedOn,
    @Nullable LocalDate expiresOn) {
  /** Whether it lets somebody volunteer on a day where this check is asked for. */
  public boolean covers(CheckLevel asked, LocalDate day) {
    return isCleared
        && level.covers(asked)
        && !decidedOn.isAfter(day)
        && (expiresOn == null || !expiresOn.isBefore(day));
  }
}
