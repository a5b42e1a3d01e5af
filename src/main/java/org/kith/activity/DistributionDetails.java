package org.kith.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was given out on a day, in one locality.
 *
 * @param words which packs, meals … they were; may be empty
 * @param items how many of them
 * @param locality id of the locality where those live who got them; null: not known, or several
 * @param counted people who got something themselves and were counted, not named; null: nobody
 *     counted
 * @param behind indirect beneficiaries, such as the rest of a household: never added to those who
 *     got something; null: nobody counted
 * @param project id; null: none
 * @param activity null: none
 */
public record DistributionDetails(
    LocalDate day,
    Goods goods,
    String words,
    int items,
    @Nullable String locality,
    @Nullable Integer counted,
    @Nullable Integer behind,
    @Nullable String project,
    @Nullable UUID activity,
    String note) {
  public DistributionDetails {
    if (items < 1) {
      throw new IllegalArgumentException("nothing was given out");
    }
  }
}
