package org.kith.imports;

import java.util.regex.Pattern;
import org.kith.imports.Value.Mapping;
import org.kith.imports.Value.Scalar;
import org.kith.imports.Value.Sequence;

/**
 * Refuses what no text should hold, and neither the database (U+0000) nor a page (the others)
 * accepts: control characters but for tabs and line breaks.
 */
final class ControlCharacters {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]");

  private ControlCharacters() {}

  static void refuse(String path, Mapping record, Notes notes) {
    record.fields().forEach((field, value) -> refuse(path, record.named(field), value, notes));
  }

  private static void refuse(String path, String field, Value value, Notes notes) {
    switch (value) {
      case Scalar(String text, int line) -> {
        if (CONTROL.matcher(text).find()) {
          String shown = CONTROL.matcher(text).replaceAll("\uFFFD");
          notes.problem(new Problem(path, line, field, shown, "a text without control characters"));
        }
      }
      case Sequence list -> list.values().forEach(item -> refuse(path, field, item, notes));
      case Mapping fields -> refuse(path, fields, notes);
    }
  }
}
