package org.kith.activity.attendance;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.imports.tables.Cell;
import org.kith.imports.tables.DayContext;
import org.kith.imports.tables.DayWritten;
import org.kith.imports.tables.Days;
import org.kith.imports.tables.Place;
import org.kith.imports.tables.Row;
import org.kith.people.PeopleInBulk.Named;

/** A meeting on a screen: who came and went and came again, each counted once, with their time. */
final class Meeting {
  private static final Pattern PARTS =
      Pattern.compile("(?i)(?:(\\d+) ?h[a-z]*)? ?(?:(\\d+) ?m[a-z]*)? ?(?:(\\d+) ?s[a-z]*)?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");

  /** Somebody who joined, with all their time together. */
  private static final class Stay {
    final Named person;
    final Place place;
    double minutes;
    boolean isTimed;

    Stay(Named person, Place place) {
      this.person = person;
      this.place = place;
    }
  }

  private final Map<Long, Stay> stays = new LinkedHashMap<>();
  private @Nullable LocalDateTime first;

  /**
   * @param minutes null: the file does not say how long
   * @param joined null: nor when
   */
  void add(Named person, Place place, @Nullable Double minutes, @Nullable LocalDateTime joined) {
    Stay stay = stays.computeIfAbsent(person.key(), key -> new Stay(person, place));
    if (minutes != null) {
      stay.minutes += minutes;
      stay.isTimed = true;
    }
    if (joined != null && (first == null || joined.isBefore(first))) {
      first = joined;
    }
  }

  /** When the first one joined; null: the file does not say. */
  @Nullable LocalDateTime first() {
    return first;
  }

  /** Those who stayed at least so long. */
  void each(int minutes, java.util.function.BiConsumer<Named, Place> who) {
    stays.values().stream()
        .filter(stay -> !stay.isTimed || stay.minutes >= minutes)
        .forEach(stay -> who.accept(stay.person, stay.place));
  }

  int people() {
    return stays.size();
  }

  /** Minutes of {@code 1h 5m 30s}, {@code 01:05:30}, {@code 65}; null: it says none. */
  static @Nullable Double minutes(Cell cell) {
    if (cell.moment() != null) {
      LocalTime time = cell.moment().toLocalTime();
      return time.toSecondOfDay() / 60.0;
    }
    String text = cell.text();
    if (text.matches("\\d{1,5}(\\.\\d+)?")) {
      return Double.valueOf(text);
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return part(clock.group(1)) * 60 + part(clock.group(2)) + part(clock.group(3)) / 60;
    }
    Matcher parts = PARTS.matcher(text);
    return !text.isEmpty() && parts.matches()
        ? part(parts.group(1)) * 60 + part(parts.group(2)) + part(parts.group(3)) / 60
        : null;
  }

  private static double part(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }

  /** When it began, as the lines above the people say: beside or below the words. */
  static DayWritten.@Nullable On start(Layout layout, DayContext context) {
    java.util.List<Row> above = layout.above();
    for (int at = 0; at < above.size(); at++) {
      Row row = above.get(at);
      for (int column = 0; column < row.cells().size(); column++) {
        if (Headings.plain(row.text(column)).matches("(meeting )?start( time| date)?")) {
          Cell below = at + 1 < above.size() ? above.get(at + 1).cell(column) : Cell.BLANK;
          for (Cell cell : java.util.List.of(row.cell(column + 1), below)) {
            if (Days.read(cell, context) instanceof DayWritten.On on) {
              return on;
            }
          }
        }
      }
    }
    return null;
  }
}
