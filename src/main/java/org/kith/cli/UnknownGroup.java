package org.kith.cli;

import java.util.List;
import java.util.Locale;

/** Which columns count people whose group is not known. */
record UnknownGroup(List<String> columns) {
  private static final List<String> USUAL =
      List.of(
          "unknown", "not known", "not stated", "not asked", "not answered", "prefer not to say");

  boolean is(String column) {
    return columns.contains(column) || USUAL.contains(column.toLowerCase(Locale.ROOT));
  }
}
