package org.kith.geography.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.kith.geography.Characteristic;
import org.kith.geography.Denominator;
import org.kith.geography.NoDenominator;
import org.kith.geography.NoDenominator.Reason;
import org.kith.geography.Place;
import org.kith.geography.ReferencePopulation;
import org.kith.geography.ReferencePopulation.Caveat;

/**
 * A census table of one characteristic, put together for larger places from smaller ones. What was
 * published for a place itself goes before sums.
 *
 * @param counts by code of the place, then of the group
 */
record CensusTable(
    Characteristic by, int year, Map<String, Map<String, Long>> counts, Hierarchy hierarchy) {

  Denominator of(Place place) {
    if (counts.isEmpty()) {
      return none(place, Reason.NOT_LOADED);
    }
    return switch (place.kind()) {
      case AREA -> area();
      case LOCALITY -> locality(place);
      case WARD ->
          hierarchy.wardsByCode().containsKey(place.code())
              ? ward(place)
              : none(place, Reason.NO_SUCH_PLACE);
      case NEIGHBOURHOOD ->
          hierarchy.codes().contains(place.code())
              ? sum(place, List.of(place.code()), EnumSet.noneOf(Caveat.class))
              : none(place, Reason.NO_SUCH_PLACE);
    };
  }

  /** Local authorities as published; else neighbourhoods, else middle-layer areas, added up. */
  private Denominator area() {
    List<String> authorities = counts.keySet().stream().filter(CensusTable::isAuthority).toList();
    if (!authorities.isEmpty()) {
      return sum(Place.AREA, authorities, EnumSet.noneOf(Caveat.class));
    }
    boolean small = hierarchy.codes().stream().anyMatch(counts::containsKey);
    return sum(
        Place.AREA, small ? hierarchy.codes() : hierarchy.msoas(), EnumSet.of(Caveat.SUMMED));
  }

  private Denominator ward(Place place) {
    return counts.containsKey(place.code())
        ? sum(place, List.of(place.code()), EnumSet.noneOf(Caveat.class))
        : sum(
            place,
            hierarchy.byWard().getOrDefault(place.code(), List.of()),
            EnumSet.of(Caveat.SUMMED, Caveat.BEST_FIT));
  }

  private Denominator locality(Place place) {
    List<Hierarchy.WardPlace> wards = hierarchy.wardsIn(place.code());
    if (wards.isEmpty()) {
      return none(place, Reason.NO_SUCH_PLACE);
    }
    Set<Caveat> caveats = EnumSet.of(Caveat.SUMMED);
    Map<String, Long> people = new TreeMap<>();
    for (Hierarchy.WardPlace ward : wards) {
      switch (ward(Place.ward(ward.code()))) {
        case NoDenominator(_, _, Reason because) -> {
          return none(place, because);
        }
        case ReferencePopulation in -> {
          in.people().forEach((code, count) -> people.merge(code, count, Long::sum));
          caveats.addAll(in.caveats());
        }
      }
    }
    if (wards.stream().anyMatch(Hierarchy.WardPlace::assumed)) {
      caveats.add(Caveat.ASSUMED_LOCALITY);
    }
    return new ReferencePopulation(by, place, year, people, caveats);
  }

  private Denominator sum(Place place, List<String> parts, Set<Caveat> caveats) {
    List<Map<String, Long>> found =
        parts.stream().map(counts::get).filter(Objects::nonNull).toList();
    if (found.isEmpty()) {
      return none(place, Reason.NOT_SO_FINE);
    }
    if (found.size() < parts.size()) {
      return none(place, Reason.INCOMPLETE);
    }
    Map<String, Long> people = new TreeMap<>();
    found.forEach(part -> part.forEach((code, count) -> people.merge(code, count, Long::sum)));
    return new ReferencePopulation(by, place, year, people, caveats);
  }

  private NoDenominator none(Place place, Reason because) {
    return new NoDenominator(by, place, because);
  }

  private static boolean isAuthority(String code) {
    return code.charAt(1) == '0' && code.charAt(2) >= '6' || code.startsWith("10", 1);
  }
}
