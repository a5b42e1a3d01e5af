package org.kith.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a venue.
 *
 * @param address as on an envelope; may be empty
 * @param locality id of the locality where it is; null: not known
 * @param point null: not on the map
 * @param accessNote what {@code access} cannot say; may be empty
 * @param isHidden a refuge, or another place that nobody may be told of
 */
public record VenueDetails(
    String name,
    String address,
    @Nullable String locality,
    @Nullable Point point,
    List<BuildingAccess> access,
    String accessNote,
    boolean isHidden) {
  public VenueDetails {
    access = List.copyOf(access);
  }
}
