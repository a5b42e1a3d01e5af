package org.kith.imports.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as people write them: {@code 3/4/26}, {@code 2026-04-03}, {@code Tue 5 Mar}, {@code
 * 5th March}, a spreadsheet's own number. Which of day and month comes first is told, never
 * guessed.
 */
public final class Days {
  private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
  private static final String WEEKDAY = "(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]*[., ]*(?:the )?)?";
  private static final String TIME =
      "(?:[T ,]+(?:at )?(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.]\\d{2}(?:\\.\\d+)?)? ?(am|pm)?(?:z|[+-]\\d\\d:?\\d\\d)?)?";

  private static final Pattern ISO =
      Pattern.compile("(?i)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?i)" + WEEKDAY + "(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2}))?" + TIME);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)"
              + WEEKDAY
              + "(\\d{1,2})(?:st|nd|rd|th)?[-. /]*(?:of )?"
              + MONTHS
              + "(?:[-., '’/]*(\\d{4}|\\d{2})(?![:.]\\d))?"
              + TIME);
  private static final Pattern MONTH_NAMED =
      Pattern.compile(
          "(?i)" + WEEKDAY + MONTHS + "[-. ]*(\\d{1,2})(?:st|nd|rd|th)?(?:,? +(\\d{4}))?" + TIME);
  private static final Pattern NUMBER =
      Pattern.compile("(?i)" + WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("(?i)\\b" + MONTHS + "\\b(?:[-., '’/]*((?:19|20)\\d\\d|\\d\\d)\\b)?");
  private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

  /** 1 January 2000 and 31 December 2099, as spreadsheets count days. */
  private static final double FIRST_SERIAL = 36_526;

  private static final double LAST_SERIAL = 73_050;
  private static final LocalDateTime SERIAL_ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();

  private Days() {}

  public static DayWritten read(Cell cell, DayContext context) {
    return switch (cell.kind()) {
      case MOMENT -> on(java.util.Objects.requireNonNull(cell.moment()));
      case NUMBER -> number(cell.text(), context);
      case TEXT -> text(cell.text(), context);
      case BLANK, FAULT, UNSAVED -> DayWritten.NONE;
    };
  }

  /** Which of day and month comes first; empty where the cell does not tell. */
  public static Optional<DayOrder> order(Cell cell) {
    Matcher numbers = NUMBERS.matcher(cell.text());
    if (cell.kind() != Cell.Kind.TEXT || !numbers.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(numbers.group(2));
    int second = Integer.parseInt(numbers.group(3));
    if (first > 12 == second > 12) {
      return Optional.empty();
    }
    return Optional.of(first > 12 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
  }

  /** Whether day and month could be either way round, and it would make a difference. */
  public static boolean isAmbiguous(Cell cell) {
    Matcher numbers = NUMBERS.matcher(cell.text());
    return cell.kind() == Cell.Kind.TEXT
        && numbers.matches()
        && order(cell).isEmpty()
        && !numbers.group(2).equals(numbers.group(3));
  }

  /** A month or a year in a title such as {@code Coffee morning – March 2026}. */
  public static DayContext.Titled titled(String title) {
    Matcher month = MONTH_AND_YEAR.matcher(title);
    while (month.find()) {
      boolean isWord = month.group().toLowerCase(Locale.ROOT).startsWith("may") || isMonth(month);
      if (isWord) {
        String year = month.group(2);
        return new DayContext.Titled(
            year == null ? year(title) : Integer.valueOf(fullYear(year)), month(month.group(1)));
      }
    }
    return new DayContext.Titled(year(title), null);
  }

  /** "Marching" is no month. */
  private static boolean isMonth(Matcher found) {
    String word = found.group().split("[^A-Za-z]", 2)[0].toLowerCase(Locale.ROOT);
    String full =
        month(found.group(1))
            .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            .toLowerCase(Locale.ROOT);
    return full.startsWith(word) || word.equals("sept");
  }

  private static @Nullable Integer year(String title) {
    Matcher year = YEAR.matcher(title);
    return year.find() ? Integer.valueOf(year.group(1)) : null;
  }

  private static DayWritten on(LocalDateTime moment) {
    if (moment.getYear() < 1901) {
      return DayWritten.NONE; // a time of day only
    }
    LocalTime time = moment.toLocalTime();
    return new DayWritten.On(
        moment.toLocalDate(),
        time.equals(LocalTime.MIDNIGHT) ? null : time.withSecond(0).withNano(0));
  }

  private static DayWritten number(String text, DayContext context) {
    double number = Double.parseDouble(text);
    if (number >= FIRST_SERIAL && number <= LAST_SERIAL) {
      return serial(text);
    }
    boolean isDay = number >= 1 && number <= 31 && number == Math.rint(number);
    return isDay && context.month() != null ? text(text, context) : DayWritten.NONE;
  }

  private static DayWritten serial(String text) {
    long seconds = new BigDecimal(text).multiply(BigDecimal.valueOf(86_400)).longValue();
    return on(SERIAL_ZERO.plusSeconds(seconds));
  }

  private static DayWritten text(String text, DayContext context) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(null, iso.group(1), iso.group(2), iso.group(3), iso, 4);
    }
    Matcher numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      boolean dayFirst = context.order() == DayOrder.DAY_FIRST;
      String day = numbers.group(dayFirst ? 2 : 3);
      String month = numbers.group(dayFirst ? 3 : 2);
      return day(numbers.group(1), year(numbers.group(4), context), month, day, numbers, 5);
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      String month = String.valueOf(month(named.group(3)).getValue());
      return day(named.group(1), year(named.group(4), context), month, named.group(2), named, 5);
    }
    Matcher monthNamed = MONTH_NAMED.matcher(text);
    if (monthNamed.matches()) {
      String month = String.valueOf(month(monthNamed.group(2)).getValue());
      return day(
          monthNamed.group(1),
          year(monthNamed.group(4), context),
          month,
          monthNamed.group(3),
          monthNamed,
          5);
    }
    return number(text, context.month(), context);
  }

  private static DayWritten number(String text, @Nullable Month month, DayContext context) {
    Matcher number = NUMBER.matcher(text);
    if (month != null && number.matches()) {
      return day(
          number.group(1),
          year(null, context),
          String.valueOf(month.getValue()),
          number.group(2),
          null,
          0);
    }
    return SERIAL.matcher(text).matches() && isSerial(text) ? serial(text) : DayWritten.NONE;
  }

  private static boolean isSerial(String text) {
    double number = Double.parseDouble(text);
    return number >= FIRST_SERIAL && number <= LAST_SERIAL;
  }

  private static @Nullable String year(@Nullable String written, DayContext context) {
    if (written == null) {
      return context.year() == null ? null : String.valueOf(context.year());
    }
    return written;
  }

  private static String fullYear(String written) {
    return written.length() == 2 ? "20" + written : written;
  }

  private static DayWritten day(
      @Nullable String weekday,
      @Nullable String year,
      String month,
      String day,
      @Nullable Matcher time,
      int hour) {
    if (year == null) {
      return new DayWritten.WithoutYear();
    }
    int months = Integer.parseInt(month);
    if (months < 1 || months > 12) {
      return new DayWritten.Impossible("there is no month " + months);
    }
    YearMonth within = YearMonth.of(Integer.parseInt(fullYear(year)), months);
    int number = Integer.parseInt(day);
    if (!within.isValidDay(number)) {
      return new DayWritten.Impossible("%s has no day %d".formatted(named(within), number));
    }
    LocalDate on = within.atDay(number);
    if (weekday != null && on.getDayOfWeek() != weekday(weekday)) {
      return new DayWritten.Impossible(
          "%d %s is a %s"
              .formatted(
                  number,
                  named(within),
                  on.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)));
    }
    return time == null ? new DayWritten.On(on, null) : timed(on, time, hour);
  }

  private static DayWritten timed(LocalDate on, Matcher written, int hour) {
    if (written.group(hour) == null) {
      return new DayWritten.On(on, null);
    }
    try {
      return new DayWritten.On(
          on, time(written.group(hour), written.group(hour + 1), written.group(hour + 2)));
    } catch (DateTimeException none) {
      return new DayWritten.Impossible("there is no such time of day");
    }
  }

  private static LocalTime time(String hour, @Nullable String minute, @Nullable String half) {
    int hours = Integer.parseInt(hour);
    if (half != null) {
      hours = hours % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
    }
    return LocalTime.of(hours, minute == null ? 0 : Integer.parseInt(minute));
  }

  private static final Pattern TIME_ALONE =
      Pattern.compile("(?i)(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.]\\d{2})? ?(am|pm)?.*");

  /** A time of day, the first of {@code 10:00–12:00}; empty where the cell says none. */
  public static Optional<LocalTime> time(Cell cell) {
    if (cell.moment() != null) {
      return Optional.of(cell.moment().toLocalTime().withSecond(0).withNano(0));
    }
    Matcher time = TIME_ALONE.matcher(cell.text());
    if (cell.kind() != Cell.Kind.TEXT
        || !time.matches()
        || time.group(2) == null && time.group(3) == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(time(time.group(1), time.group(2), time.group(3)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static String named(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }

  private static Month month(String name) {
    String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
    for (Month month : Month.values()) {
      if (month.name().toLowerCase(Locale.ROOT).startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static DayOfWeek weekday(String name) {
    String start = name.toLowerCase(Locale.ROOT).substring(0, 3);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(start)) {
        return day;
      }
    }
    throw new IllegalArgumentException(name);
  }
}
