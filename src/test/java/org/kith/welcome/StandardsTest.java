package org.kith.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardsTest {
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

  @Test
  void theLatestCheckOfAStandardCounts() {
    StandardCheck later = new StandardCheck(Standard.PLACE, true, "ramp", MARCH.plusDays(9));
    StandardCheck earlier = new StandardCheck(Standard.PLACE, false, "steps", MARCH);

    assertThat(Standards.latest(List.of(later, earlier))).containsValue(later).hasSize(1);
    assertThat(Standards.missing(List.of(later, earlier)))
        .containsExactly(
            Standard.PEOPLE, Standard.PRESENCE, Standard.PROVISION, Standard.PARTICIPATION);
    assertThat(Standards.missing(List.of())).hasSize(5);
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(new StandardsNotMet(List.of(Standard.PROVISION, Standard.PEOPLE)).sentence())
        .isEqualTo("A place opens once it meets every standard. Still missing: people, provision.");
  }
}
