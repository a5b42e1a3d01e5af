package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  @ParameterizedTest
  @CsvSource({
    "Wednesday 11:30-13:30, Wednesday 11:30-13:30",
    "wed 10.00 - 12.00, Wednesday 10:00-12:00",
    "Thursdays: 7pm to 9pm, Thursday 19:00-21:00",
    "2nd Tuesday 9:30am–12pm, 2nd Tuesday 09:30-12:00",
    "last friday 12am until 11pm, last Friday 00:00-23:00"
  })
  void peopleWriteTimesInManyWays(String written, String read) {
    assertThat(Opening.read(written)).map(Opening::written).hasValue(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "mornings", "Monday", "Monday 12-10", "Monday 25:00-26:00", "Monday 13pm-2pm"})
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
