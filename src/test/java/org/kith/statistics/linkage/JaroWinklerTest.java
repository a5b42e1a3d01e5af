package org.kith.statistics.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The library against the table that Winkler published ("String comparator metrics and enhanced
 * decision rules in the Fellegi-Sunter model of record linkage", Proceedings of the Section on
 * Survey Research Methods, American Statistical Association 1990, and again 1994), three decimals.
 */
class JaroWinklerTest {
  @ParameterizedTest
  @CsvSource({
    "SHACKLEFORD, SHACKELFORD, 0.982",
    "DUNNINGHAM, CUNNIGHAM, 0.896",
    "NICHLESON, NICHULSON, 0.956",
    "JONES, JOHNSON, 0.832",
    "MASSEY, MASSIE, 0.933",
    "ABROMS, ABRAMS, 0.922",
    "JERALDINE, GERALDINE, 0.926",
    "MARHTA, MARTHA, 0.961",
    "MICHELLE, MICHAEL, 0.921",
    "JULIES, JULIUS, 0.933",
    "TANYA, TONYA, 0.880",
    "DWAYNE, DUANE, 0.840",
    "SEAN, SUSAN, 0.805",
    "JON, JOHN, 0.933",
    "DIXON, DICKSONX, 0.813"
  })
  void theLibraryGivesWhatWinklerPublished(String one, String other, double published) {
    assertThat(Likeness.jaroWinkler(one, other)).isCloseTo(published, within(0.0006));
    assertThat(Likeness.jaroWinkler(other, one)).isCloseTo(published, within(0.0006));
  }
}
