package org.kith.imports;

import java.util.List;
import java.util.Map;

/** What a file holds at one place, whatever its format, with the line where it stands. */
sealed interface Value {
  int line();

  record Scalar(String text, int line) implements Value {}

  record Sequence(List<Value> values, int line) implements Value {}

  /**
   * Fields with names.
   *
   * @param place where a line does not tell it, such as {@code feature 3}; else empty
   */
  record Mapping(Map<String, Value> fields, int line, String place) implements Value {
    Mapping(Map<String, Value> fields, int line) {
      this(fields, line, "");
    }

    /** A field as problems name it. */
    String named(String field) {
      return place.isEmpty() ? field : place + ", " + field;
    }
  }
}
