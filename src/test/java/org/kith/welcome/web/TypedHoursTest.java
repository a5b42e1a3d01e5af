package org.kith.welcome.web;

import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.welcome.WeeklyTime;

class TypedHoursTest {
  @ParameterizedTest
  @ValueSource(strings = {"11:30-13:30", "11.30 to 13.30", "11:30 – 13:30", "11:30 TO 13:30"})
  void hoursAreReadAsPeopleWriteThem(String typed) {
    assertThat(TypedHours.read(WEDNESDAY, typed)).contains(List.of(WeeklyTime.of("3 11:30-13:30")));
  }

  @Test
  void aDayMayHaveTwoTimes() {
    assertThat(TypedHours.read(WEDNESDAY, "9-12, 18:00 to 20:00"))
        .contains(List.of(WeeklyTime.of("3 09:00-12:00"), WeeklyTime.of("3 18:00-20:00")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "mornings", "13:30-11:30", "11:30", "24:00-25:00", "9-12, 11-13", "9-9"})
  void whatIsNoTimeIsNotRead(String typed) {
    assertThat(TypedHours.read(WEDNESDAY, typed)).isEmpty();
  }

  @Test
  void hoursAreWrittenAsTheyCanBeReadAgain() {
    List<WeeklyTime> times =
        List.of(WeeklyTime.of("3 09:00-12:00"), WeeklyTime.of("3 18:00-20:00"));

    assertThat(TypedHours.write(times).flatMap(typed -> TypedHours.read(WEDNESDAY, typed)))
        .contains(times);
    assertThat(TypedHours.write(List.of())).isEmpty();
  }
}
