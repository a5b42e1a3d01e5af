package org.kith.directory.search;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.activity.BuildingAccess;
import org.kith.activity.Point;
import org.kith.directory.Opening;
import org.kith.directory.Search;
import org.kith.directory.ServiceDetails;

/**
 * What narrows a search down to a service or leaves it out.
 *
 * @param order puts names in order
 * @param topics with those that they belong to
 * @param places where people come to
 * @param locality of the residents whom it is for; null: everybody
 */
record Entry(
    UUID id,
    String order,
    String organisation,
    List<String> topics,
    List<String> languages,
    List<Place> places,
    @Nullable String locality,
    boolean isFree,
    List<Opening> openings,
    boolean isClosed,
    ServiceDetails.Ages ages) {

  /**
   * @param locality id; null: not known
   * @param point null: not on the map
   */
  record Place(
      UUID venue, @Nullable String locality, @Nullable Point point, Set<BuildingAccess> access) {

    boolean isWithin(Search.@Nullable Near near) {
      return near == null || point != null && Distance.metres(point, near.point()) <= near.metres();
    }
  }

  boolean fits(Search search) {
    return (search.organisation() == null || search.organisation().equals(organisation))
        && (search.topics().isEmpty() || topics.stream().anyMatch(search.topics()::contains))
        && (search.language() == null || languages.contains(search.language()))
        && (!search.isFree() || isFree)
        && isFor(search.locality())
        && hasAccess(search.access())
        && isOpen(search)
        && isForAges(search.ages())
        && (search.near() == null || metres(search.near()) <= search.near().metres());
  }

  private boolean isFor(@Nullable String asked) {
    return asked == null
        || asked.equals(locality)
        || places.stream().anyMatch(place -> asked.equals(place.locality()));
  }

  private boolean hasAccess(Set<BuildingAccess> asked) {
    return asked.isEmpty() || places.stream().anyMatch(place -> place.access().containsAll(asked));
  }

  private boolean isOpen(Search search) {
    if (search.openAt() != null
        && (isClosed || openings.stream().noneMatch(one -> one.holds(search.openAt())))) {
      return false;
    }
    Search.Slot slot = search.slot();
    return slot == null || openings.stream().anyMatch(one -> meets(one, slot));
  }

  private static boolean meets(Opening one, Search.Slot slot) {
    return (slot.day() == null || slot.day() == one.day())
        && (slot.from() == null || one.closes().isAfter(slot.from()))
        && (slot.until() == null || one.opens().isBefore(slot.until()));
  }

  private boolean isForAges(ServiceDetails.@Nullable Ages asked) {
    return asked == null
        || (asked.most() == null || ages.least() == null || ages.least() <= asked.most())
            && (asked.least() == null || ages.most() == null || ages.most() >= asked.least());
  }

  /** To its nearest place; beyond all where it has none. */
  int metres(Search.Near near) {
    return places.stream()
        .map(Place::point)
        .filter(point -> point != null)
        .mapToInt(point -> Distance.metres(point, near.point()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
