package org.kith.statistics.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
  @ParameterizedTest
  @CsvSource({
    "1990-03-14, 14/03/1990, BIRTH_SAME",
    "1990-03-14, 14.3.1990, BIRTH_SAME",
    "1990-03-04, 1990-04-03, BIRTH_SWAPPED",
    "1990-03-14, 1990-03-15, BIRTH_ONE_DIGIT",
    "1990-03-14, 1980-03-14, BIRTH_ONE_DIGIT",
    "1990-03-14, 1990, BIRTH_YEAR",
    "1990-03-14, 1991, BIRTH_YEAR",
    "1990, 1990, BIRTH_YEAR",
    "1990-01-01, 1990-01-01, BIRTH_YEAR",
    "1990-01-01, 1990-07-09, BIRTH_YEAR",
    "1990-01-01, 1993-07-09, BIRTH_DIFFERENT",
    "1990-03-14, 1962-11-27, BIRTH_DIFFERENT",
    "1990-03-14, 1990-11-27, BIRTH_DIFFERENT"
  })
  void datesOfBirthAgreeByDegrees(String one, String other, Level level) {
    assertThat(BirthCode.compare(BirthCode.read(one), BirthCode.read(other))).isEqualTo(level);
    assertThat(BirthCode.compare(BirthCode.read(other), BirthCode.read(one))).isEqualTo(level);
  }

  @Test
  void datesThatFormsPutInAreNotKnown() {
    assertThat(BirthCode.read("1900-01-01")).isEqualTo(BirthCode.UNKNOWN);
    assertThat(BirthCode.read("")).isEqualTo(BirthCode.UNKNOWN);
    assertThat(BirthCode.isWhole(BirthCode.read("1970-01-01"))).isFalse();
    assertThat(BirthCode.read("1990-02-31")).isEqualTo(BirthCode.UNREADABLE);
    assertThat(BirthCode.read("in March")).isEqualTo(BirthCode.UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "WS1 4AB, ws14ab, POSTCODE_FULL",
    "WS1 4AB, WS1 4XY, POSTCODE_SECTOR",
    "WS1 4AB, WS1 2AB, POSTCODE_DISTRICT",
    "WS1 4AB, WS1, POSTCODE_DISTRICT",
    "WS1, WS1, POSTCODE_DISTRICT",
    "WS1 4AB, WS10 4AB, POSTCODE_DIFFERENT",
    "WV13 1AA, WS1 4AB, POSTCODE_DIFFERENT"
  })
  void postcodesAgreeByDegrees(String one, String other, Level level) {
    assertThat(PostcodeCode.compare(PostcodeCode.read(one), PostcodeCode.read(other)))
        .isEqualTo(level);
    assertThat(PostcodeCode.compare(PostcodeCode.read(other), PostcodeCode.read(one)))
        .isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ZZ99 3VZ", "none", "12345", "WS1 4A"})
  void whatIsNoPostcodeIsNotKnown(String written) {
    assertThat(PostcodeCode.read(written)).isEqualTo(PostcodeCode.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07700 900123",
        "07700900123",
        "+44 7700 900123",
        "+44 (0)7700 900123",
        "0044 7700 900123",
        "447700900123",
        "7700900123"
      })
  void aBritishNumberIsTheSameHoweverItIsWritten(String written) {
    assertThat(PhoneCode.read(written)).isEqualTo(447_700_900_123L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n/a", "00000000000", "07000000000", "123"})
  void whatIsNoNumberIsNotKnown(String written) {
    assertThat(PhoneCode.read(written)).isEqualTo(PhoneCode.UNKNOWN);
  }

  @Test
  void onlyCapitalsOfAnAddressDoNotCount() {
    assertThat(EmailCode.read(" Joan@Example.org "))
        .isEqualTo(EmailCode.read("joan@example.org"))
        .isNotEqualTo(EmailCode.read("joan+news@example.org"))
        .isNotEqualTo(EmailCode.read("jo.an@example.org"));
    assertThat(EmailCode.read("none")).isEqualTo(EmailCode.UNKNOWN);
  }
}
