package org.kith.geography.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.geography.Characteristic;
import org.kith.kernel.Disability;
import org.kith.kernel.EnglishLevel;
import org.kith.kernel.EthnicGroup;
import org.kith.kernel.Ethnicity;
import org.kith.kernel.Religion;
import org.kith.kernel.Sex;

/** Who lives here can be compared with who came only where both have the same codes. */
class CensusLabelsTest {
  @Test
  void theCensusHasTheCodesThatMonitoringHas() {
    assertThat(codes(Characteristic.ETHNICITY))
        .containsExactlyInAnyOrderElementsOf(ids(Ethnicity.values()));
    assertThat(codes(Characteristic.ETHNIC_GROUP))
        .containsExactlyInAnyOrderElementsOf(ids(EthnicGroup.values()));
    assertThat(codes(Characteristic.RELIGION))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(ids(Religion.values()).stream(), Stream.of("not_answered")).toList());
    assertThat(codes(Characteristic.ENGLISH))
        .containsExactlyInAnyOrderElementsOf(ids(EnglishLevel.values()));
    assertThat(codes(Characteristic.SEX)).containsExactlyInAnyOrderElementsOf(ids(Sex.values()));
    assertThat(codes(Characteristic.DISABILITY))
        .containsExactlyInAnyOrderElementsOf(ids(Disability.values()));
  }

  @Test
  void aLabelOfTheCensusIsItsCode() {
    assertThat(CensusLabels.code(Characteristic.ETHNICITY, "White: Roma")).contains("white_roma");
    assertThat(CensusLabels.code(Characteristic.ETHNICITY, "white_roma")).contains("white_roma");
    assertThat(CensusLabels.code(Characteristic.ETHNICITY, "Roma")).isEmpty();
    assertThat(CensusLabels.code(Characteristic.AGE_BAND, "85+")).contains("85+");
    assertThat(CensusLabels.code(Characteristic.AGE_BAND, "old")).isEmpty();
  }

  private static Collection<String> codes(Characteristic by) {
    return CensusLabels.codes(by).values();
  }

  private static Collection<String> ids(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
