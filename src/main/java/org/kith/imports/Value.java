package org.kith.imports;

import java.util.List;
import java.util.Map;

/** What a file holds at one place, whatever its format, with the line where it stands. */
sealed interface Value {
  int line();

  record Scalar(String text, int line) implements Value {}

  record Sequence(List<Value> values, int line) implements Value {}

  record Mapping(Map<String, Value> fields, int line) implements Value {}
}
