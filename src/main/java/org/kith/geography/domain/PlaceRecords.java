package org.kith.geography.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.imports.Entry;

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
    return entry.parsed(
        "geometry",
        text -> Boundaries.parse(text).map(geometry -> text),
        "a polygon or multipolygon (GeoJSON)",
        "");
  }

  /** A whole number of people, 0 or more. */
  static int people(Entry entry, String field) {
    return entry.parsed(field, PlaceRecords::count, "a whole number", 0);
  }

  private static Optional<Integer> count(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
