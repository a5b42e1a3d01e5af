package org.kith.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseDetailsTest {
  @ParameterizedTest
  @CsvSource({
    "2021-01-31, 1, 2021-02-28",
    "2024-01-31, 1, 2024-02-29",
    "2021-08-31, 6, 2022-02-28",
    "2024-02-29, 12, 2025-02-28",
    "2024-02-29, 48, 2028-02-29",
    "2021-11-30, 3, 2022-02-28",
    "2021-12-31, 2, 2022-02-28",
    "2021-03-15, 36, 2024-03-15"
  })
  void aCompletionHoldsUntilTheSameDayOrTheMonthsLast(
      LocalDate completed, int months, LocalDate until) {
    assertThat(holdingFor(months).validUntil(completed)).isEqualTo(until);
  }

  @Property
  void theMonthIsRightAndTheDayNoLaterThanItWas(
      @ForAll @DateRange(min = "1990-01-01", max = "2090-12-31") LocalDate completed,
      @ForAll @IntRange(min = 1, max = 600) int months) {
    LocalDate until = java.util.Objects.requireNonNull(holdingFor(months).validUntil(completed));

    assertThat(YearMonth.from(until)).isEqualTo(YearMonth.from(completed).plusMonths(months));
    assertThat(until.getDayOfMonth())
        .isEqualTo(Math.min(completed.getDayOfMonth(), until.lengthOfMonth()));
  }

  @Test
  void whatHasNoEndDoesNotRunOut() {
    assertThat(holdingFor(null).validUntil(LocalDate.of(2021, 1, 31))).isNull();
  }

  private static CourseDetails holdingFor(@Nullable Integer months) {
    return new CourseDetails("Safeguarding", "", Set.of(), null, null, null, months, false, false);
  }
}
