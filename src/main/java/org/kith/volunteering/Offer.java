package org.kith.volunteering;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody offers to volunteer.
 *
 * @param name empty once decided and no longer needed
 * @param contact a telephone number or an address, as they gave it
 * @param words why, or when they can; empty: nothing
 * @param language in which they wrote, as a BCP 47 code
 * @param decidedOn null: nobody has decided
 */
public record Offer(
    UUID id,
    String holder,
    UUID role,
    String title,
    String name,
    String contact,
    String words,
    String language,
    LocalDate offeredOn,
    State state,
    @Nullable LocalDate decidedOn,
    int version) {

  /** What became of it. */
  public enum State {
    NEW,
    TAKEN,
    DECLINED
  }
}
