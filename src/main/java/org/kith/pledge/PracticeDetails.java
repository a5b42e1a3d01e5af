package org.kith.pledge;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.organisations.Sector;

/**
 * What is said of a practice.
 *
 * @param pledge id of the pledge that it belongs to
 * @param howTo how it is done, for all; empty: nothing is said
 * @param bySector what is said besides to organisations of a sector
 * @param isOffered whether it can be chosen
 */
public record PracticeDetails(
    UUID pledge, String title, String howTo, Map<Sector, String> bySector, boolean isOffered) {
  public PracticeDetails {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a practice has a title");
    }
    bySector = Map.copyOf(bySector);
  }

  /** How it is done in a sector: what is said to it, else what is said to all. */
  public String howToIn(@Nullable Sector sector) {
    return sector == null ? howTo : bySector.getOrDefault(sector, howTo);
  }
}
