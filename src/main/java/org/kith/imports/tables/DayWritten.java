package org.kith.imports.tables;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What a cell says when it is read as a day. */
public sealed interface DayWritten {
  /**
   * A day.
   *
   * @param at null: no time beside it
   */
  record On(LocalDate day, @Nullable LocalTime at) implements DayWritten {}

  /** A day and month without a year, as in {@code Tue 5 Mar}. */
  record WithoutYear() implements DayWritten {}

  /**
   * It looks like a day and is none.
   *
   * @param sentence why, such as "February 2026 has no day 31"
   */
  record Impossible(String sentence) implements DayWritten {}

  /** Something else. */
  record None() implements DayWritten {}

  DayWritten NONE = new None();
}
