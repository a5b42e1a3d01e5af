package org.kith.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time on a weekday, by the clock on the wall: it may go on past midnight, and 0:00 to 24:00 is
 * the whole day.
 *
 * @param nth 0: in every week; 1 to 4: on the first, second … such day of each month; -1: on the
 *     last
 * @param closes after {@code opens}, or in the morning after an evening; midnight is {@code 00:00}
 */
public record Opening(DayOfWeek day, int nth, LocalTime opens, LocalTime closes) {
  /** On the last such day of a month. */
  public static final int LAST = -1;

  private static final int DAYS_A_WEEK = 7;
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(1st|2nd|3rd|4th|last|first|second|third|fourth)\\s+)?"
              + "(mon|tue|wed|thu|fri|sat|sun)[a-z]*[:,]?\\s+"
              + "([0-9.:]{1,5}\\s*(?:am|pm)?)\\s*(?:-|–|to|until)\\s*([0-9.:]{1,5}\\s*(?:am|pm)?)");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
  private static final Pattern KEPT =
      Pattern.compile("([1-7])(?:/(-?\\d))? (\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

  public Opening {
    if (!isTime(opens, closes) || nth < LAST || nth > 4) {
      throw new IllegalArgumentException("it closes before it opens");
    }
  }

  /**
   * What somebody wrote, such as {@code Wednesday 10:00-12:00} or {@code 2nd Tuesday 7pm to 9pm};
   * empty where that is no such time.
   */
  public static Optional<Opening> read(String line) {
    Matcher written = WRITTEN.matcher(line.strip().toLowerCase(Locale.ROOT));
    if (!written.matches()) {
      return Optional.empty();
    }
    Optional<LocalTime> opens = time(written.group(3));
    Optional<LocalTime> closes = time(written.group(4));
    if (opens.isEmpty() || closes.isEmpty() || !isTime(opens.get(), closes.get())) {
      return Optional.empty();
    }
    String nth = written.group(1);
    return Optional.of(
        new Opening(day(written.group(2)), nth == null ? 0 : nth(nth), opens.get(), closes.get()));
  }

  /** From an evening into the next morning, so that “7:00-5:00” is still told to be a slip. */
  private static boolean isTime(LocalTime opens, LocalTime closes) {
    return opens.isBefore(closes)
        || closes.equals(LocalTime.MIDNIGHT)
        || !opens.isBefore(EVENING) && !closes.isAfter(LocalTime.NOON);
  }

  private static DayOfWeek day(String begins) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).startsWith(begins)) {
        return day;
      }
    }
    throw new IllegalArgumentException(begins);
  }

  private static int nth(String word) {
    return switch (word) {
      case "1st", "first" -> 1;
      case "2nd", "second" -> 2;
      case "3rd", "third" -> 3;
      case "4th", "fourth" -> 4;
      default -> LAST;
    };
  }

  private static Optional<LocalTime> time(String written) {
    Matcher time = TIME.matcher(written.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    String half = time.group(3);
    if (hour == 24 && minute == 0 && half == null) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    if (half != null && (hour < 1 || hour > 12) || hour > 23 || minute > 59) {
      return Optional.empty();
    }
    if (half != null) {
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
    }
    return Optional.of(LocalTime.of(hour, minute));
  }

  /** As the database keeps it. */
  public String kept() {
    return day.getValue() + (nth == 0 ? "" : "/" + nth) + " " + opens + "-" + closes;
  }

  public static Opening of(String kept) {
    Matcher parts = KEPT.matcher(kept);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not an opening: " + kept);
    }
    String nth = parts.group(2);
    return new Opening(
        DayOfWeek.of(Integer.parseInt(parts.group(1))),
        nth == null ? 0 : Integer.parseInt(nth),
        LocalTime.parse(parts.group(3)),
        LocalTime.parse(parts.group(4)));
  }

  /** As it is written in English, and read again: {@code 2nd Wednesday 10:00-12:00}. */
  public String written() {
    String which =
        switch (nth) {
          case 0 -> "";
          case 1 -> "1st ";
          case 2 -> "2nd ";
          case 3 -> "3rd ";
          case 4 -> "4th ";
          default -> "last ";
        };
    String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    return which + name + " " + opens + "-" + closes;
  }

  /** Whether it closes on the day after it opens, or at midnight. */
  public boolean isOverMidnight() {
    return !opens.isBefore(closes);
  }

  /** Whether it is open at a moment, by the clock of the place. */
  public boolean holds(LocalDateTime moment) {
    LocalDate date = moment.toLocalDate();
    LocalTime time = moment.toLocalTime();
    if (!isOverMidnight()) {
      return isOn(date) && !time.isBefore(opens) && time.isBefore(closes);
    }
    return isOn(date) && !time.isBefore(opens) || isOn(date.minusDays(1)) && time.isBefore(closes);
  }

  private boolean isOn(LocalDate date) {
    return date.getDayOfWeek() == day && isThisWeek(date);
  }

  private boolean isThisWeek(LocalDate date) {
    return switch (nth) {
      case 0 -> true;
      case LAST -> date.getDayOfMonth() + DAYS_A_WEEK > date.lengthOfMonth();
      default -> (date.getDayOfMonth() - 1) / DAYS_A_WEEK + 1 == nth;
    };
  }
}
