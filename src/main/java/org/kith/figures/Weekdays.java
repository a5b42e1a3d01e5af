package org.kith.figures;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of weekdays in English text. */
public final class Weekdays {
  private Weekdays() {}

  /** The first weekday that the text names; a plural ("Wednesdays") is a habit, not a date. */
  public static Optional<DayOfWeek> in(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> Pattern.compile("(?i)\\b" + name(day) + "\\b").matcher(text).find())
        .findFirst();
  }

  public static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }
}
