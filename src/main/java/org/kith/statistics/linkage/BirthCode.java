package org.kith.statistics.linkage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of birth as {@code yyyymmdd}; {@code yyyy0000} where only the year can be believed. 1
 * January is what forms put in, and what people are given whose birthday nobody wrote down: of such
 * a date only the year counts, give or take one.
 */
final class BirthCode {
  static final int UNKNOWN = 0;

  /** What was written is no date at all. */
  static final int UNREADABLE = -1;

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T.*)?");
  private static final Pattern BRITISH =
      Pattern.compile("(\\d{1,2})[/.\\-\\s](\\d{1,2})[/.\\-\\s](\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int EARLIEST_BELIEVED = 1905;
  private static final int LATEST_BELIEVED = 2200;

  private BirthCode() {}

  static int read(String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return UNKNOWN;
    }
    if (YEAR.matcher(text).matches()) {
      return believed(Integer.parseInt(text), 0, 0);
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher british = BRITISH.matcher(text);
    return british.matches()
        ? date(british.group(3), british.group(2), british.group(1))
        : UNREADABLE;
  }

  private static int date(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getDayOfYear() == 1
          ? believed(date.getYear(), 0, 0)
          : believed(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    } catch (DateTimeException noSuchDay) {
      return UNREADABLE;
    }
  }

  private static int believed(int year, int month, int day) {
    return year < EARLIEST_BELIEVED || year > LATEST_BELIEVED
        ? UNKNOWN
        : year * 10_000 + month * 100 + day;
  }

  static boolean isWhole(int code) {
    return code % 10_000 != 0;
  }

  static int year(int code) {
    return code / 10_000;
  }

  /** The same for a date and for the one with day and month swapped. */
  static int eitherWayRound(int code) {
    int month = code / 100 % 100;
    int day = code % 100;
    return year(code) * 10_000 + Math.min(month, day) * 100 + Math.max(month, day);
  }

  static Level compare(int one, int other) {
    if (!isWhole(one) || !isWhole(other)) {
      return Math.abs(year(one) - year(other)) <= 1 ? Level.BIRTH_YEAR : Level.BIRTH_DIFFERENT;
    }
    if (one == other) {
      return Level.BIRTH_SAME;
    }
    if (eitherWayRound(one) == eitherWayRound(other)) {
      return Level.BIRTH_SWAPPED;
    }
    return differingDigits(one, other) == 1 ? Level.BIRTH_ONE_DIGIT : Level.BIRTH_DIFFERENT;
  }

  private static int differingDigits(int one, int other) {
    int differing = 0;
    int left = one;
    int right = other;
    while (left != 0 || right != 0) {
      differing += left % 10 == right % 10 ? 0 : 1;
      left /= 10;
      right /= 10;
    }
    return differing;
  }
}
