package org.kith.geography.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.geography.Place;

/** Which places of an area lie in which. */
record Hierarchy(List<WardPlace> wards, List<Small> neighbourhoods) {
  /**
   * A ward.
   *
   * @param locality empty: it is in none
   */
  record WardPlace(String code, String locality, boolean assumed) {}

  /** A neighbourhood, in the ward that fits it best. */
  record Small(String code, String ward, String msoa) {}

  Hierarchy {
    wards = List.copyOf(wards);
    neighbourhoods = List.copyOf(neighbourhoods);
  }

  /** The neighbourhoods of each ward; a ward without any is missing. */
  Map<String, List<String>> byWard() {
    return neighbourhoods.stream()
        .collect(
            Collectors.groupingBy(
                Small::ward, TreeMap::new, Collectors.mapping(Small::code, Collectors.toList())));
  }

  Map<String, WardPlace> wardsByCode() {
    return wards.stream()
        .collect(
            Collectors.toMap(WardPlace::code, Function.identity(), (one, _) -> one, TreeMap::new));
  }

  /** The wards of a locality. */
  List<WardPlace> wardsIn(String locality) {
    return wards.stream().filter(ward -> ward.locality().equals(locality)).toList();
  }

  List<String> codes() {
    return neighbourhoods.stream().map(Small::code).toList();
  }

  /** Middle-layer areas; together they are the whole area. */
  List<String> msoas() {
    return List.copyOf(
        neighbourhoods.stream()
            .map(Small::msoa)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Every place of a kind, in order. */
  List<Place> places(Place.Kind kind) {
    return switch (kind) {
      case AREA -> List.of(Place.AREA);
      case LOCALITY ->
          wards.stream()
              .map(WardPlace::locality)
              .filter(id -> !id.isEmpty())
              .distinct()
              .sorted()
              .map(Place::locality)
              .toList();
      case WARD -> wards.stream().map(ward -> Place.ward(ward.code())).toList();
      case NEIGHBOURHOOD -> codes().stream().map(Place::neighbourhood).toList();
    };
  }
}
