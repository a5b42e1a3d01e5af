package org.kith.imports.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  private static final DayContext MONTH_FIRST = new DayContext(DayOrder.MONTH_FIRST, null, null);
  private static final DayContext MARCH = new DayContext(DayOrder.DAY_FIRST, 2026, Month.MARCH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/4/2026",
        "03/04/26",
        "3.4.2026",
        "03-04-2026",
        "2026-04-03",
        "2026/04/03",
        "3 April 2026",
        "3rd April 2026",
        "Fri 3 Apr 2026",
        "Friday, 3rd of April 2026",
        "3-Apr-26",
        "3 Apr '26",
        "April 3, 2026",
        "46115"
      })
  void aDayIsReadAsPeopleWriteIt(String written) {
    assertThat(Days.read(Cell.text(written), DayContext.PLAIN))
        .isEqualTo(new DayWritten.On(LocalDate.of(2026, 4, 3), null));
  }

  @ParameterizedTest
  @CsvSource({
    "3/4/2026 10:00, 10:00",
    "2026-04-03T14:30:00Z, 14:30",
    "04/03/2026 02:30:15 PM, 14:30",
    "3 April 2026 at 2pm, 14:00",
    "3 April 2026 9.15am, 09:15"
  })
  void aTimeBesideItIsRead(String written, LocalTime time) {
    DayContext order = written.startsWith("04") ? MONTH_FIRST : DayContext.PLAIN;

    assertThat(Days.read(Cell.text(written), order))
        .isEqualTo(new DayWritten.On(LocalDate.of(2026, 4, 3), time));
  }

  @Test
  void whichComesFirstIsTold() {
    assertThat(Days.read(Cell.text("3/4/2026"), MONTH_FIRST))
        .isEqualTo(new DayWritten.On(LocalDate.of(2026, 3, 4), null));
    assertThat(Days.order(Cell.text("25/3/2026"))).contains(DayOrder.DAY_FIRST);
    assertThat(Days.order(Cell.text("3/25/2026"))).contains(DayOrder.MONTH_FIRST);
    assertThat(Days.isAmbiguous(Cell.text("3/4/2026"))).isTrue();
    assertThat(Days.isAmbiguous(Cell.text("4/4/2026"))).isFalse();
    assertThat(Days.isAmbiguous(Cell.text("3 Apr 2026"))).isFalse();
  }

  @Test
  void theMonthOfATitleMakesDaysOfNumbers() {
    assertThat(Days.read(Cell.number(BigDecimal.valueOf(10)), MARCH))
        .isEqualTo(new DayWritten.On(LocalDate.of(2026, 3, 10), null));
    assertThat(Days.read(Cell.text("Tue 10th"), MARCH))
        .isEqualTo(new DayWritten.On(LocalDate.of(2026, 3, 10), null));
    assertThat(Days.read(Cell.number(BigDecimal.valueOf(10)), DayContext.PLAIN))
        .isEqualTo(DayWritten.NONE);
  }

  @Test
  void aDayWithoutAYearIsNotGuessed() {
    assertThat(Days.read(Cell.text("Tue 10 Mar"), DayContext.PLAIN))
        .isInstanceOf(DayWritten.WithoutYear.class);
    assertThat(Days.read(Cell.text("10/3"), DayContext.PLAIN))
        .isInstanceOf(DayWritten.WithoutYear.class);
    assertThat(Days.read(Cell.text("Tue 10 Mar"), new DayContext(DayOrder.DAY_FIRST, 2026, null)))
        .isEqualTo(new DayWritten.On(LocalDate.of(2026, 3, 10), null));
  }

  @ParameterizedTest
  @CsvSource({
    "31/2/2026, February 2026 has no day 31",
    "31 February 2026, February 2026 has no day 31",
    "12/13/2026, there is no month 13",
    "Mon 10 March 2026, 10 March 2026 is a Tuesday"
  })
  void aDayThatThereIsNotSaysWhy(String written, String why) {
    assertThat(Days.read(Cell.text(written), DayContext.PLAIN))
        .isEqualTo(new DayWritten.Impossible(why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amina", "x", "Week 3", "", "12345678", "Total"})
  void whatIsNoDayIsNone(String written) {
    assertThat(Days.read(Cell.text(written), DayContext.PLAIN)).isEqualTo(DayWritten.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Coffee morning – March 2026|2026|MARCH",
        "Mar 26|2026|MARCH",
        "Register 2025|2025|",
        "Sept '25|2025|SEPTEMBER",
        "Marching band||",
        "May|| MAY"
      })
  void aTitleSaysItsMonth(String title, Integer year, Month month) {
    assertThat(Days.titled(title)).isEqualTo(new DayContext.Titled(year, month));
  }
}
