package org.kith.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bank holidays in England and Wales: those that come every year with their substitute days
 * (Banking and Financial Dealings Act 1971, schedule 1, and the yearly proclamations), and those
 * that were moved or added once (gov.uk/bank-holidays).
 */
public final class BankHolidays {
  private static final Map<Integer, List<LocalDate>> ADDED =
      Map.of(
          2020, List.of(LocalDate.of(2020, 5, 8)),
          2022,
              List.of(
                  LocalDate.of(2022, 6, 2), LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19)),
          2023, List.of(LocalDate.of(2023, 5, 8)));
  private static final Map<Integer, LocalDate> TAKEN_AWAY =
      Map.of(2020, LocalDate.of(2020, 5, 4), 2022, LocalDate.of(2022, 5, 30));

  private BankHolidays() {}

  /** Those of a year, in order. */
  public static Set<LocalDate> of(int year) {
    LocalDate easter = easter(year);
    LocalDate may = LocalDate.of(year, Month.MAY, 1);
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(orNextWorkingDay(LocalDate.of(year, Month.JANUARY, 1), days));
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    days.add(may.with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
    days.add(may.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    days.add(
        LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    LocalDate christmas = LocalDate.of(year, Month.DECEMBER, 25);
    LocalDate boxing = LocalDate.of(year, Month.DECEMBER, 26);
    if (isWorkday(christmas)) {
      days.add(christmas);
    }
    if (isWorkday(boxing)) {
      days.add(boxing);
    }
    if (!isWorkday(christmas)) {
      days.add(orNextWorkingDay(christmas, days));
    }
    if (!isWorkday(boxing)) {
      days.add(orNextWorkingDay(boxing, days));
    }
    days.addAll(ADDED.getOrDefault(year, List.of()));
    LocalDate gone = TAKEN_AWAY.get(year);
    if (gone != null) {
      days.remove(gone);
    }
    return days;
  }

  private static LocalDate orNextWorkingDay(LocalDate day, Set<LocalDate> taken) {
    LocalDate free = day;
    while (!isWorkday(free) || taken.contains(free)) {
      free = free.plusDays(1);
    }
    return free;
  }

  private static boolean isWorkday(LocalDate day) {
    return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
  }

  /** Western Easter by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    int day = (h + l - 7 * m + 114) % 31 + 1;
    return LocalDate.of(year, month, day);
  }
}
