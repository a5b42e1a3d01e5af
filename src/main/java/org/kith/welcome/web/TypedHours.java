package org.kith.welcome.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.welcome.WeeklyTime;

/** A weekday's hours as somebody types them: 11:30 to 13:30, 18.00–20.00. */
final class TypedHours {
  private static final String CLOCK = "([01]?\\d|2[0-3])(?:[:.]([0-5]\\d))?";
  private static final Pattern HOURS =
      Pattern.compile(CLOCK + "\\s*(?:-|–|—|to)\\s*" + CLOCK, Pattern.CASE_INSENSITIVE);

  private TypedHours() {}

  /** The hours in order; empty where they cannot be read, end before they begin, or overlap. */
  static Optional<List<WeeklyTime>> read(DayOfWeek day, String typed) {
    List<WeeklyTime> times = new ArrayList<>();
    for (String part : typed.split("[,;]|\\band\\b", -1)) {
      Matcher hours = HOURS.matcher(part.strip());
      if (!hours.matches()) {
        return Optional.empty();
      }
      LocalTime from = clock(hours.group(1), hours.group(2));
      LocalTime to = clock(hours.group(3), hours.group(4));
      boolean isAfter = times.isEmpty() || !from.isBefore(times.getLast().to());
      if (!from.isBefore(to) || !isAfter) {
        return Optional.empty();
      }
      times.add(new WeeklyTime(day, from, to));
    }
    return Optional.of(times);
  }

  /** As somebody would have typed it. */
  static Optional<String> write(List<WeeklyTime> times) {
    return times.isEmpty()
        ? Optional.empty()
        : Optional.of(times.stream().map(WeeklyTime::hours).collect(Collectors.joining(", ")));
  }

  private static LocalTime clock(String hour, String minute) {
    return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
  }
}
