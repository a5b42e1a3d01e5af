package org.kith.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownWordsTest {
  @ParameterizedTest
  @CsvSource({
    "locality=south, Locality: South",
    "age=0-14, Age: 0–14",
    "age=65+, Age: 65+",
    "ethnicity=white-british, Ethnicity: White British",
    "'sex=female;ethnicity=black-asian-minority-ethnic', 'Ethnicity: Black, Asian and minority ethnic; Sex: Female'",
  })
  void aPartIsPutInEnglish(String breakdown, String words) {
    assertThat(BreakdownWords.of(Breakdown.parse(breakdown).orElseThrow())).isEqualTo(words);
  }
}
