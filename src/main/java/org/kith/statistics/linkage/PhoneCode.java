package org.kith.statistics.linkage;

/** Phone numbers as whole numbers with their country: {@code 07700 900123} is 447700900123. */
final class PhoneCode {
  static final long UNKNOWN = 0;

  private static final int FEWEST_DIGITS = 9;
  private static final int MOST_DIGITS = 15;

  private PhoneCode() {}

  static long read(String written) {
    boolean abroad = written.strip().startsWith("+");
    String digits = written.replace("(0)", "").replaceAll("\\D", "");
    if (digits.startsWith("00")) {
      abroad = true;
      digits = digits.substring(2);
    }
    String whole = whole(digits, abroad);
    // nobody's number is 07000 000000
    boolean madeUp = digits.chars().distinct().count() <= 2;
    return madeUp || whole.length() < FEWEST_DIGITS || whole.length() > MOST_DIGITS
        ? UNKNOWN
        : Long.parseLong(whole);
  }

  private static String whole(String digits, boolean abroad) {
    if (abroad) {
      return digits.startsWith("440") ? "44" + digits.substring(3) : digits;
    }
    if (digits.startsWith("0")) {
      return "44" + digits.substring(1);
    }
    // a spreadsheet took the zero away
    return digits.length() == 10 ? "44" + digits : digits;
  }
}
