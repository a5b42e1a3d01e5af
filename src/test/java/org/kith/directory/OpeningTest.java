package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.activity.Session;

class OpeningTest {
  @ParameterizedTest
  @CsvSource({
    "Wednesday 11:30-13:30, Wednesday 11:30-13:30",
    "wed 10.00 - 12.00, Wednesday 10:00-12:00",
    "Thursdays: 7pm to 9pm, Thursday 19:00-21:00",
    "2nd Tuesday 9:30am–12pm, 2nd Tuesday 09:30-12:00",
    "last friday 12am until 11pm, last Friday 00:00-23:00",
    "Saturday 10pm to 7am, Saturday 22:00-07:00",
    "Friday 18:00-24:00, Friday 18:00-00:00",
    "Sunday 0:00-24:00, Sunday 00:00-00:00"
  })
  void peopleWriteTimesInManyWays(String written, String read) {
    assertThat(Opening.read(written)).map(Opening::written).hasValue(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mornings",
        "Monday",
        "Monday 12-10",
        "Monday 7:00-5:00",
        "Monday 10:00-10:00",
        "Monday 19:00-18:00",
        "Monday 25:00-26:00",
        "Monday 24:30-2:00",
        "Monday 13pm-2pm"
      })
  void whatIsNoTimeIsNotTakenForOne(String written) {
    assertThat(Opening.read(written)).isEmpty();
  }

  @Test
  void itIsOpenFromItsFirstMinuteToTheOneBeforeItCloses() {
    Opening one = Opening.read("Wednesday 10:00-12:00").orElseThrow();

    assertThat(one.holds(LocalDateTime.parse("2026-11-25T10:00"))).isTrue();
    assertThat(one.holds(LocalDateTime.parse("2026-11-25T11:59"))).isTrue();
    assertThat(one.holds(LocalDateTime.parse("2026-11-25T12:00"))).isFalse();
    assertThat(one.holds(LocalDateTime.parse("2026-11-26T11:00"))).isFalse();
  }

  @Test
  void theSecondAndTheLastSuchDayOfAMonthAreCounted() {
    Opening second = Opening.read("2nd Wednesday 10:00-12:00").orElseThrow();
    Opening last = Opening.read("last Wednesday 10:00-12:00").orElseThrow();

    assertThat(second.holds(LocalDateTime.parse("2026-11-11T11:00"))).isTrue();
    assertThat(second.holds(LocalDateTime.parse("2026-11-18T11:00"))).isFalse();
    assertThat(last.holds(LocalDateTime.parse("2026-11-25T11:00"))).isTrue();
    assertThat(last.holds(LocalDateTime.parse("2026-11-18T11:00"))).isFalse();
  }

  @Test
  void aNightShelterIsOpenPastMidnight() {
    Opening night = Opening.read("Saturday 22:00-7:00").orElseThrow();

    assertThat(night.holds(LocalDateTime.parse("2026-11-28T21:59"))).isFalse();
    assertThat(night.holds(LocalDateTime.parse("2026-11-28T22:00"))).isTrue();
    assertThat(night.holds(LocalDateTime.parse("2026-11-29T00:00"))).isTrue();
    assertThat(night.holds(LocalDateTime.parse("2026-11-29T06:59"))).isTrue();
    assertThat(night.holds(LocalDateTime.parse("2026-11-29T07:00"))).isFalse();
    assertThat(night.holds(LocalDateTime.parse("2026-11-28T03:00")))
        .as("the night before is another one")
        .isFalse();
  }

  @Test
  void theNightOfTheLastSaturdayOfAMonthEndsInTheNext() {
    Opening night = Opening.read("last Saturday 22:00-7:00").orElseThrow();

    assertThat(night.holds(LocalDateTime.parse("2026-02-01T03:00"))).isTrue();
    assertThat(night.holds(LocalDateTime.parse("2026-02-08T03:00"))).isFalse();
  }

  @Test
  void midnightEndsADayAndAWholeDayHasNoGap() {
    Opening evening = Opening.read("Friday 18:00-24:00").orElseThrow();
    Opening whole = Opening.read("Sunday 0:00-24:00").orElseThrow();

    assertThat(evening.holds(LocalDateTime.parse("2026-11-27T23:59"))).isTrue();
    assertThat(evening.holds(LocalDateTime.parse("2026-11-28T00:00"))).isFalse();
    assertThat(whole.holds(LocalDateTime.parse("2026-11-29T00:00"))).isTrue();
    assertThat(whole.holds(LocalDateTime.parse("2026-11-29T23:59"))).isTrue();
    assertThat(whole.holds(LocalDateTime.parse("2026-11-30T00:00"))).isFalse();
  }

  /** Clocks go forward at 01:00 UTC on 29 March 2026, and back at 01:00 UTC on 25 October 2026. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:59:59Z, true",
    "2026-03-29T01:00:00Z, false",
    "2026-10-25T00:30:00Z, true",
    "2026-10-25T01:30:00Z, true",
    "2026-10-25T02:00:00Z, false"
  })
  void theClockOnTheWallCountsInTheNightInWhichItChanges(Instant now, boolean isOpen) {
    Opening night = Opening.read("Saturday 22:00-2:00").orElseThrow();

    assertThat(night.holds(LocalDateTime.ofInstant(now, Session.CLOCK))).isEqualTo(isOpen);
  }

  @Property
  void nightsAreReadAgainToo(
      @ForAll DayOfWeek day,
      @ForAll @IntRange(min = 1020, max = 1439) int opens,
      @ForAll @IntRange(min = 0, max = 720) int closes) {
    Opening one =
        new Opening(day, 0, LocalTime.MIN.plusMinutes(opens), LocalTime.MIN.plusMinutes(closes));

    assertThat(one.isOverMidnight()).isTrue();
    assertThat(Opening.of(one.kept())).isEqualTo(one);
    assertThat(Opening.read(one.written())).hasValue(one);
  }

  @Property
  void whatIsKeptAndWhatIsWrittenAreReadAgain(
      @ForAll DayOfWeek day,
      @ForAll @IntRange(min = -1, max = 4) int nth,
      @ForAll @IntRange(min = 0, max = 1438) int opens,
      @ForAll @IntRange(min = 1, max = 1439) int more) {
    int closes = Math.min(1439, opens + more);
    Opening one =
        new Opening(day, nth, LocalTime.MIN.plusMinutes(opens), LocalTime.MIN.plusMinutes(closes));

    assertThat(Opening.of(one.kept())).isEqualTo(one);
    assertThat(Opening.read(one.written())).hasValue(one);
  }
}
