package org.kith.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuarterTest {
  private static final Quarter AUTUMN = new Quarter(2021, 3);

  @Test
  void theThirdQuarterIsOctoberToDecember() {
    assertThat(AUTUMN.first()).isEqualTo("2021-10-01");
    assertThat(AUTUMN.last()).isEqualTo("2021-12-31");
    assertThat(AUTUMN.months()).isEqualTo("October to December 2021");
    assertThat(AUTUMN.inWords()).isEqualTo("quarter 3 of 2021/22");
  }

  @Test
  void theFourthQuarterLiesInTheNextCalendarYear() {
    assertThat(Quarter.of(LocalDate.of(2022, 3, 31))).isEqualTo(new Quarter(2021, 4));
    assertThat(Quarter.of(LocalDate.of(2022, 4, 1))).isEqualTo(new Quarter(2022, 1));
    assertThat(new Quarter(2022, 1).previous()).isEqualTo(new Quarter(2021, 4));
  }

  @Test
  void aQuarterIsReadAsWrittenAndAsInAddresses() {
    assertThat(Quarter.parse("2021/22-Q3")).contains(AUTUMN);
    assertThat(Quarter.parse("2021-22-q3")).contains(AUTUMN);
    assertThat(Quarter.parse("1999/00-Q1")).contains(new Quarter(1999, 1));
    assertThat(Quarter.parse("2021/23-Q3")).isEmpty();
    assertThat(Quarter.parse("2021/22-Q5")).isEmpty();
    assertThat(Quarter.parse("last")).isEmpty();
  }

  @Test
  void onlyAPeriodThatSurelyLiesInItIsItsOwn() {
    assertThat(AUTUMN.has(Period.parse("2021-11").orElseThrow())).isTrue();
    assertThat(AUTUMN.has(Period.parse("2021").orElseThrow())).isFalse();
    assertThat(AUTUMN.has(Period.UNSTATED)).isFalse();
  }

  @Property
  void everyDayHasOneQuarterWhichIsReadAsItIsWritten(
      @ForAll @IntRange(min = 0, max = 90_000) int day) {
    LocalDate date = LocalDate.of(1950, 1, 1).plusDays(day);
    Quarter quarter = Quarter.of(date);

    assertThat(quarter.has(date)).isTrue();
    assertThat(quarter.previous().last()).isEqualTo(quarter.first().minusDays(1));
    assertThat(Quarter.parse(quarter.toString())).contains(quarter);
    assertThat(Quarter.parse(quarter.slug())).contains(quarter);
  }
}
