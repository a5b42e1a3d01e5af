package org.kith.imports;

/**
 * Something in a file that cannot be loaded, in words that its writer can act on.
 *
 * @param file relative to the folder that is loaded
 * @param line 1 for the first line; 0 where a file has no lines
 * @param value as written, shortened
 * @param expected what would be accepted, as the end of the sentence "expected …"
 */
public record Problem(String file, int line, String field, String value, String expected) {

  public Problem {
    value = value.length() > 60 ? value.substring(0, 57) + "…" : value;
  }

  /** One line, such as {@code figures/004.csv:12: low: "many": expected a number}. */
  @Override
  public String toString() {
    return "%s:%d: %s: \"%s\": expected %s".formatted(file, line, field, value, expected);
  }
}
