package org.kith.geography.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.imports.Entry;
import org.locationtech.jts.geom.Geometry;

/** Shared ways of reading places from files. */
final class PlaceRecords {
  private static final Pattern CODE = Pattern.compile("[A-Z]\\d{8}");

  private PlaceRecords() {}

  /** A nine-character code of the Office for National Statistics. */
  static String code(Entry entry, String field) {
    return entry.parsed(
        field,
        text -> CODE.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
        "a code of the Office for National Statistics, such as E05001311",
        "");
  }

  /** A boundary, kept as it is written once it is known to be one. */
  static String boundary(Entry entry) {
    String written = entry.optional("geometry");
    Optional<Geometry> boundary = Boundaries.parse(written);
    if (boundary.isEmpty()) {
      entry.problem("geometry", written, "a polygon or multipolygon (GeoJSON)");
    } else if (!Boundaries.onEarth(boundary.get())) {
      entry.problem(
          "geometry",
          written,
          "longitudes and latitudes in degrees (WGS 84), not metres of a national grid");
    } else if (!boundary.get().isValid()) {
      entry.problem("geometry", written, "a boundary that does not cross or touch itself");
    }
    return written;
  }

  /** A whole number of people, 0 or more. */
  static int people(Entry entry, String field) {
    return entry.parsed(field, PlaceRecords::count, "a whole number", 0);
  }

  private static Optional<Integer> count(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
