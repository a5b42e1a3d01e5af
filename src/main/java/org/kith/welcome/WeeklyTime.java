package org.kith.welcome;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours of one weekday on which a place is open each week, by the clock there.
 *
 * @param to later than {@code from}, on the same day
 */
public record WeeklyTime(DayOfWeek day, LocalTime from, LocalTime to)
    implements Comparable<WeeklyTime> {
  private static final Pattern STORED = Pattern.compile("([1-7]) (\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");
  private static final Comparator<WeeklyTime> ORDER =
      Comparator.comparing(WeeklyTime::day)
          .thenComparing(WeeklyTime::from)
          .thenComparing(WeeklyTime::to);

  public WeeklyTime {
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /** Reads what {@link #stored} writes. */
  public static WeeklyTime of(String stored) {
    Matcher parts = STORED.matcher(stored);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no weekly time: " + stored);
    }
    return new WeeklyTime(
        DayOfWeek.of(Integer.parseInt(parts.group(1))),
        LocalTime.parse(parts.group(2)),
        LocalTime.parse(parts.group(3)));
  }

  /** What the database holds: {@code 3 11:30-13:30}. */
  public String stored() {
    return day.getValue() + " " + hours();
  }

  /** The hours alone: {@code 11:30-13:30}. */
  public String hours() {
    return "%tR-%tR".formatted(from, to);
  }

  @Override
  public int compareTo(WeeklyTime other) {
    return ORDER.compare(this, other);
  }
}
