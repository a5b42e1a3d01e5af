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
      return near == null
          || point != null && Math.round(point.metresTo(near.point())) <= near.metres();
    }
  }

  /** Whether it has to be asked, besides what {@link Choices} know of it. */
  static boolean isAskedBy(Search search) {
    return !search.access().isEmpty()
        || search.openAt() != null
        || search.slot() != null
        || search.ages() != null;
  }

  boolean suits(Search search) {
    return hasAccess(search.access()) && isOpen(search) && isForAges(search.ages());
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
        && (slot.from() == null || one.isOverMidnight() || one.closes().isAfter(slot.from()))
        && (slot.until() == null || one.opens().isBefore(slot.until()));
  }

  private boolean isForAges(ServiceDetails.@Nullable Ages asked) {
    return asked == null
        || (asked.most() == null || ages.least() == null || ages.least() <= asked.most())
            && (asked.least() == null || ages.most() == null || ages.most() >= asked.least());
  }
}
