package org.kith.ui.forms;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Mends what keyboards, phones and copied documents put into a text, and finds what must not be.
 */
final class Typed {
  /** Spaces of every kind and marks without width, at either end. */
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$");

  /**
   * What the database (U+0000) or a page (the others) does not accept, halves of characters, and
   * marks that make the following text read backwards for good.
   */
  private static final Pattern UNKEEPABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n\\r]]");

  private Typed() {}

  /** Without space at its ends, with plain line breaks, accents joined to their letters. */
  static String text(String raw) {
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(EDGES.matcher(text).replaceAll(""), Normalizer.Form.NFC);
  }

  static boolean isBlank(String raw) {
    return text(raw).isEmpty();
  }

  static boolean hasUnkeepable(String raw) {
    return UNKEEPABLE.matcher(raw).find();
  }

  /** What can be shown again. */
  static String keepable(String raw) {
    return UNKEEPABLE.matcher(raw).replaceAll("");
  }

  /** A number as typed: digits of any script become 0–9, and spaces go. */
  static String number(String raw) {
    StringBuilder number = new StringBuilder();
    text(raw)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> {
          int digit = Character.digit(c, 10);
          number.appendCodePoint(digit >= 0 ? '0' + digit : c == '\u2212' ? '-' : c);
        });
    return number.toString();
  }
}
