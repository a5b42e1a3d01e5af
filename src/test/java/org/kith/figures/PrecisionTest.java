package org.kith.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.figures.Precision.Given;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

class PrecisionTest {
  @ParameterizedTest
  @CsvSource({
    "EXACT, 86, people, 86, 86, 86 people",
    "MORE_THAN, 380, people, 381, , more than 380 people",
    "MORE_THAN, 60, percent, 60, , more than 60%",
    "AT_LEAST, 5200, people, 5200, , 'at least 5,200 people'",
    "UP_TO, 10000, pounds, 0, 10000, 'up to £10,000'",
    "FEWER_THAN, 20, people, 0, 19, fewer than 20 people",
    "ABOUT, 4000, pounds, 3600, 4400, 'about £4,000'",
    "ABOUT, 15, people, 13, 17, about 15 people",
  })
  void whatIsTypedIsAnIntervalAndReadsAsItWasTyped(
      Precision precision,
      BigDecimal value,
      String unit,
      BigDecimal low,
      BigDecimal high,
      String reads) {
    Amount amount = precision.of(value, null, Unit.of(unit).orElseThrow());

    assertThat(amount.low()).isEqualByComparingTo(low);
    if (high == null) {
      assertThat(amount.high()).isNull();
    } else {
      assertThat(amount.high()).isEqualByComparingTo(high);
    }
    assertThat(ValueWords.withUnit(amount, precision.words())).isEqualTo(reads);
  }

  @Test
  void aRangeHasTwoNumbers() {
    assertThat(Precision.BETWEEN.of(BigDecimal.valueOf(5), BigDecimal.valueOf(19), Unit.PEOPLE))
        .isEqualTo(Amount.between(5, 19, Unit.PEOPLE));
    assertThatThrownBy(() -> Precision.BETWEEN.of(BigDecimal.TEN, BigDecimal.TEN, Unit.PEOPLE))
        .isInstanceOf(FigureRefused.class);
    assertThatThrownBy(() -> Precision.BETWEEN.of(BigDecimal.TEN, null, Unit.PEOPLE))
        .isInstanceOf(FigureRefused.class);
  }

  @Test
  void whatSaysNothingIsRefused() {
    for (Precision precision : new Precision[] {Precision.UP_TO, Precision.ABOUT}) {
      assertThatThrownBy(() -> precision.of(BigDecimal.ZERO, null, Unit.PEOPLE))
          .isInstanceOf(FigureRefused.class);
    }
    assertThatThrownBy(() -> Precision.FEWER_THAN.of(BigDecimal.ONE, null, Unit.PEOPLE))
        .isInstanceOf(FigureRefused.class);
  }

  @Property
  void aFigureToBeCorrectedIsShownAsItWasTyped(
      @ForAll Precision precision,
      @ForAll @IntRange(min = 2, max = 1_000_000) int value,
      @ForAll @IntRange(min = 1, max = 1000) int more,
      @ForAll boolean isCount) {
    Unit unit = isCount ? Unit.PEOPLE : Unit.POUNDS;
    BigDecimal to = precision == Precision.BETWEEN ? BigDecimal.valueOf(value + more) : null;
    Amount amount = precision.of(BigDecimal.valueOf(value), to, unit);

    Given given = Precision.given(amount, precision.words()).orElseThrow();

    assertThat(given.precision()).isEqualTo(precision);
    assertThat(given.value()).isEqualByComparingTo(BigDecimal.valueOf(value));
  }

  @Property
  void theNumberTypedLiesInItsIntervalUnlessTheWordsLeaveItOut(
      @ForAll Precision precision, @ForAll @IntRange(min = 2, max = 100_000) int value) {
    BigDecimal to = precision == Precision.BETWEEN ? BigDecimal.valueOf(value + 1L) : null;
    Amount amount = precision.of(BigDecimal.valueOf(value), to, Unit.PEOPLE);

    boolean leavesItOut = precision == Precision.MORE_THAN || precision == Precision.FEWER_THAN;
    assertThat(amount.meets(Amount.exactly(value, Unit.PEOPLE))).isEqualTo(!leavesItOut);
  }
}
