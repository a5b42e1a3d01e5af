package org.kith.activity.attendance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.imports.tables.DayContext;
import org.kith.imports.tables.DayOrder;

/** What was answered about a file of attendances, question by question. */
record Answers(Map<String, String> all) {
  static final String ORDER = "order";
  static final String YEAR = "year";
  static final String DAY = "day";
  static final String MINUTES = "minutes";
  static final String MAKE = "make";
  static final String STARTS = "starts";
  static final String ENDS = "ends";
  static final String COLUMN = "column-";

  private String text(String question) {
    return all.getOrDefault(question, "").strip();
  }

  DayContext days() {
    String year = text(YEAR);
    return new DayContext(
        text(ORDER).equals("month-first") ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST,
        year.matches("\\d{4}") ? Integer.valueOf(year) : null,
        null);
  }

  /** The day of everything in a file that says none itself; null: it was not asked. */
  @Nullable LocalDate day() {
    return text(DAY).matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text(DAY)) : null;
  }

  /** How long somebody was in a meeting, at least, to count. */
  int minutes() {
    return text(MINUTES).matches("\\d{1,4}") ? Integer.parseInt(text(MINUTES)) : 0;
  }

  /** Whether sessions that nobody planned are added. */
  boolean makesSessions() {
    return !text(MAKE).equals("no");
  }

  @Nullable LocalTime starts() {
    return time(text(STARTS));
  }

  @Nullable LocalTime ends() {
    return time(text(ENDS));
  }

  private static @Nullable LocalTime time(String text) {
    return text.matches("([01]?\\d|2[0-3])[:.][0-5]\\d")
        ? LocalTime.parse((text.length() == 4 ? "0" : "") + text.replace('.', ':'))
        : null;
  }

  Marks marks() {
    return new Marks(all);
  }

  /** What a column means, by the answer to what it is asked under; null: nobody said. */
  @Nullable Role role(int column) {
    return Role.of(text(COLUMN + column)).orElse(null);
  }
}
