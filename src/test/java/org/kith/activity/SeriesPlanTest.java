package org.kith.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeriesPlanTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);

  @Property(tries = 200)
  void aSeriesKeepsItsWeekdayAndItsTime(
      @ForAll("days") LocalDate first,
      @ForAll Recurrence recurrence,
      @ForAll @IntRange(min = 0, max = 500) int length) {
    SeriesPlan plan = plan(recurrence, first, first.plusDays(length), Set.of(), false);

    assertThat(plan.days()).startsWith(first).isSorted().doesNotHaveDuplicates();
    assertThat(plan.days())
        .allMatch(day -> day.getDayOfWeek() == first.getDayOfWeek())
        .allMatch(day -> !day.isAfter(first.plusDays(length)));
    assertThat(plan.sessions()).allMatch(session -> session.from().equals(LocalTime.of(10, 0)));
    assertThat(plan.sessions()).extracting(NewSession::id).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2018, 1, 1).toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Test
  void namedDaysAndBankHolidaysAreLeftOut() {
    SeriesPlan plan =
        plan(
            Recurrence.WEEKLY,
            LocalDate.of(2026, 12, 14),
            LocalDate.of(2027, 1, 4),
            Set.of(LocalDate.of(2026, 12, 21)),
            true);

    assertThat(plan.days()).containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 1, 4));
  }

  @Test
  void everyMonthMeansTheSameWeekdayOfIt() {
    assertThat(plan(Recurrence.MONTHLY, TUESDAY, LocalDate.of(2027, 3, 31), Set.of(), false).days())
        .containsExactly(
            TUESDAY, LocalDate.of(2027, 1, 12), LocalDate.of(2027, 2, 9), LocalDate.of(2027, 3, 9));
    assertThat(
            plan(
                    Recurrence.MONTHLY,
                    LocalDate.of(2026, 12, 29),
                    LocalDate.of(2027, 2, 28),
                    Set.of(),
                    false)
                .days())
        .containsExactly(
            LocalDate.of(2026, 12, 29), LocalDate.of(2027, 1, 26), LocalDate.of(2027, 2, 23));
  }

  @Test
  void aSlipOfTheYearMakesNoThousandSessions() {
    SeriesPlan plan = plan(Recurrence.WEEKLY, TUESDAY, TUESDAY.plusYears(200), Set.of(), false);

    assertThat(plan.days()).hasSize(SeriesPlan.MOST);
    assertThat(TUESDAY.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
  }

  /** England and Wales as published at gov.uk/bank-holidays and in its earlier years. */
  @Test
  void bankHolidaysAreThoseThatWerePublished() {
    assertThat(BankHolidays.of(2020))
        .containsExactlyElementsOf(
            days(2020, "1-1", "4-10", "4-13", "5-8", "5-25", "8-31", "12-25", "12-28"));
    assertThat(BankHolidays.of(2021))
        .containsExactlyElementsOf(
            days(2021, "1-1", "4-2", "4-5", "5-3", "5-31", "8-30", "12-27", "12-28"));
    assertThat(BankHolidays.of(2022))
        .containsExactlyElementsOf(
            days(
                2022, "1-3", "4-15", "4-18", "5-2", "6-2", "6-3", "8-29", "9-19", "12-26",
                "12-27"));
    assertThat(BankHolidays.of(2023))
        .containsExactlyElementsOf(
            days(2023, "1-2", "4-7", "4-10", "5-1", "5-8", "5-29", "8-28", "12-25", "12-26"));
    assertThat(BankHolidays.of(2025))
        .containsExactlyElementsOf(
            days(2025, "1-1", "4-18", "4-21", "5-5", "5-26", "8-25", "12-25", "12-26"));
    assertThat(BankHolidays.of(2026))
        .containsExactlyElementsOf(
            days(2026, "1-1", "4-3", "4-6", "5-4", "5-25", "8-31", "12-25", "12-28"));
  }

  private static List<LocalDate> days(int year, String... monthAndDay) {
    return List.of(monthAndDay).stream()
        .map(one -> one.split("-", -1))
        .map(one -> LocalDate.of(year, Integer.parseInt(one[0]), Integer.parseInt(one[1])))
        .toList();
  }

  private static SeriesPlan plan(
      Recurrence recurrence,
      LocalDate first,
      LocalDate last,
      Set<LocalDate> leftOut,
      boolean withoutBankHolidays) {
    return new SeriesPlan(
        new UUID(0, 1),
        recurrence,
        first,
        last,
        LocalTime.of(10, 0),
        LocalTime.of(12, 0),
        Mode.IN_PERSON,
        "",
        leftOut,
        withoutBankHolidays);
  }
}
