package org.kith.welcome.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.welcome.ClosingReason;
import org.kith.welcome.Opening;
import org.kith.welcome.Openings;

class OwedMonthsTest {
  private static final YearMonth JUNE = YearMonth.of(2024, 6);
  private static final Openings OPEN =
      new Openings(List.of(new Opening(1, LocalDate.of(2024, 2, 14), null, null)));

  @Test
  void aNewPlaceOwesEveryMonthThatIsOver() {
    assertThat(OwedMonths.of(OPEN, null, JUNE))
        .containsExactly(
            YearMonth.of(2024, 2),
            YearMonth.of(2024, 3),
            YearMonth.of(2024, 4),
            YearMonth.of(2024, 5));
  }

  @Test
  void whatWasToldLastIsWhereItGoesOn() {
    assertThat(OwedMonths.of(OPEN, YearMonth.of(2024, 4), JUNE))
        .containsExactly(YearMonth.of(2024, 5));
    assertThat(OwedMonths.of(OPEN, YearMonth.of(2024, 5), JUNE)).isEmpty();
    assertThat(OwedMonths.of(OPEN, JUNE, JUNE)).isEmpty();
  }

  @Test
  void nothingIsOwedOfMonthsInWhichItWasClosed() {
    Openings place =
        new Openings(
            List.of(
                new Opening(
                    1, LocalDate.of(2023, 1, 1), LocalDate.of(2024, 2, 1), ClosingReason.BUILDING),
                new Opening(2, LocalDate.of(2024, 5, 2), null, null)));

    assertThat(OwedMonths.of(place, YearMonth.of(2024, 1), JUNE))
        .containsExactly(YearMonth.of(2024, 5));
  }

  @Test
  void nobodyIsAskedForMoreThanAYear() {
    Openings old = new Openings(List.of(new Opening(1, LocalDate.of(2019, 1, 1), null, null)));

    assertThat(OwedMonths.of(old, null, JUNE)).hasSize(12).contains(YearMonth.of(2023, 6));
  }
}
