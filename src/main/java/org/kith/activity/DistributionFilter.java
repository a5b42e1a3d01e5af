package org.kith.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which distributions somebody looks for; null: any.
 *
 * @param firstDay and lastDay both included
 * @param locality id
 * @param project id
 * @param holder id of the organisation
 */
public record DistributionFilter(
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    @Nullable Goods goods,
    @Nullable String locality,
    @Nullable String project,
    @Nullable String holder) {
  /** All of them. */
  public static final DistributionFilter ANY =
      new DistributionFilter(null, null, null, null, null, null);
}
