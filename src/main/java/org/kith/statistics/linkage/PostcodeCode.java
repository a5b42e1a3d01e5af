package org.kith.statistics.linkage;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * British postcodes in 42 bits: the first half (district) in the upper 24, then the sector's digit
 * and the unit's letters, six bits a character.
 */
final class PostcodeCode {
  static final long UNKNOWN = 0;

  private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?");
  private static final Pattern WHOLE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\d[A-Z]{2}");

  /** What health and care records write for people without an address. */
  private static final String NO_ADDRESS = "ZZ99";

  private static final int INWARD = 3;
  private static final int INWARD_BITS = 18;
  private static final int UNIT_BITS = 12;

  private PostcodeCode() {}

  static long read(String written) {
    String text = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    if (text.startsWith(NO_ADDRESS)) {
      return UNKNOWN;
    }
    if (WHOLE.matcher(text).matches()) {
      int halves = text.length() - INWARD;
      return (packed(text.substring(0, halves), 4) << INWARD_BITS)
          | packed(text.substring(halves), INWARD);
    }
    return OUTWARD.matcher(text).matches() ? packed(text, 4) << INWARD_BITS : UNKNOWN;
  }

  private static long packed(String text, int length) {
    long packed = 0;
    for (int i = 0; i < length; i++) {
      packed = (packed << 6) | (i < text.length() ? code(text.charAt(i)) : 0);
    }
    return packed;
  }

  private static int code(char character) {
    return character >= 'A' ? character - 'A' + 1 : character - '0' + 27;
  }

  static boolean isWhole(long code) {
    return (code & ((1L << INWARD_BITS) - 1)) != 0;
  }

  static long district(long code) {
    return code >>> INWARD_BITS;
  }

  static Level compare(long one, long other) {
    if (district(one) != district(other)) {
      return Level.POSTCODE_DIFFERENT;
    }
    if (!isWhole(one) || !isWhole(other) || one >>> UNIT_BITS != other >>> UNIT_BITS) {
      return Level.POSTCODE_DISTRICT;
    }
    return one == other ? Level.POSTCODE_FULL : Level.POSTCODE_SECTOR;
  }
}
