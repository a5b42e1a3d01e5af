package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BornTest {
  private static final LocalDate TODAY = LocalDate.of(2021, 6, 15);

  @Test
  void anAgeIsInCompletedYears() {
    assertThat(Born.on(LocalDate.of(2003, 6, 15)).ageOn(TODAY)).hasValue(18);
    assertThat(Born.on(LocalDate.of(2003, 6, 16)).ageOn(TODAY)).hasValue(17);
  }

  @Test
  void ofAYearAloneTheSmallerAgeIsTaken() {
    assertThat(Born.in(2003).ageOn(TODAY)).hasValue(17);
    assertThat(Born.in(2003).mayBeUnder18(TODAY)).isTrue();
    assertThat(Born.in(2002).mayBeUnder18(TODAY)).isFalse();
  }

  @Test
  void ofWhomNothingIsKnownNothingIsSaid() {
    assertThat(Born.UNKNOWN.ageOn(TODAY)).isEqualTo(OptionalInt.empty());
    assertThat(Born.UNKNOWN.mayBeUnder18(TODAY)).isFalse();
  }
}
