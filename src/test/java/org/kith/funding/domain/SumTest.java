package org.kith.funding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.funding.Sum;

class SumTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3200 | 3200.00 | 3200.00 | £3,200",
        "3200.5 | 3200.50 | 3200.50 | £3,200.50",
        "£10,000 | 10000.00 | 10000.00 | £10,000",
        "about 4000 | 3600.00 | 4400.00 | about £4,000",
        "about 99.99 | 89.99 | 109.99 | about £99.99",
        "up to 10000 | 0.00 | 10000.00 | up to £10,000",
        "300 to 500 | 300.00 | 500.00 | £300 to £500",
      })
  void aSumIsAsPreciseAsItsWords(String stated, String low, String high, String words) {
    Sum sum = Sum.stated(stated).orElseThrow();

    assertThat(sum.amount().low()).isEqualByComparingTo(low);
    assertThat(sum.amount().high()).isEqualByComparingTo(high);
    assertThat(sum.inWords()).isEqualTo(words);
  }

  @Test
  void someSumsAreOpen() {
    assertThat(Sum.stated("at least 500").orElseThrow().amount().high()).isNull();
    assertThat(Sum.stated("at least 500").orElseThrow().inWords()).isEqualTo("at least £500");
    assertThat(Sum.stated("not stated").orElseThrow().inWords()).isEqualTo("not stated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-5",
        "12.345",
        "1e3",
        "4,00",
        "five",
        "500 to 300",
        "1234567890",
        "£",
        "about",
        "1,2345"
      })
  void whatIsNoSumIsNotRead(String text) {
    assertThat(Sum.stated(text)).isEmpty();
  }

  @Test
  void whatSomebodyEntersIsExact() {
    assertThat(Sum.entered("about 4000")).isEmpty();
    assertThat(Sum.entered(" £1,234.56 ").orElseThrow().inWords()).isEqualTo("£1,234.56");
  }
}
