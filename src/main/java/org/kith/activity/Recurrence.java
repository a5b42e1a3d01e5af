package org.kith.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How often a series comes. */
public enum Recurrence {
  WEEKLY {
    @Override
    LocalDate day(LocalDate first, int turn) {
      return first.plusWeeks(turn);
    }
  },
  FORTNIGHTLY {
    @Override
    LocalDate day(LocalDate first, int turn) {
      return first.plusWeeks(2L * turn);
    }
  },
  /**
   * On the same weekday of each month, such as its second Tuesday; from a fifth on, the last one.
   */
  MONTHLY {
    @Override
    LocalDate day(LocalDate first, int turn) {
      LocalDate month = first.withDayOfMonth(1).plusMonths(turn);
      DayOfWeek weekday = first.getDayOfWeek();
      int week = (first.getDayOfMonth() - 1) / 7 + 1;
      return month.with(
          week > 4
              ? TemporalAdjusters.lastInMonth(weekday)
              : TemporalAdjusters.dayOfWeekInMonth(week, weekday));
    }
  };

  /** Its day after so many turns; 0 is the first. */
  abstract LocalDate day(LocalDate first, int turn);
}
