package org.kith.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  /** Levenshtein's own and Damerau's kinds of mistake. */
  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "garden, gadren, 1",
    "garden, gardn, 1",
    "garden, gardeen, 1",
    "garden, gorden, 1",
    "ca, abc, 3"
  })
  void mistakesAreCounted(String one, String other, int distance) {
    assertThat(Spelling.distance(one, other, 5)).isEqualTo(distance);
  }

  @Property
  void whoeverMisspellsWhomItIsTheSame(
      @ForAll @AlphaChars @StringLength(max = 8) String one,
      @ForAll @AlphaChars @StringLength(max = 8) String other) {
    int distance = Spelling.distance(one, other, 8);

    assertThat(distance).isEqualTo(Spelling.distance(other, one, 8));
    assertThat(distance == 0).isEqualTo(one.equals(other));
    assertThat(Spelling.distance(one, other, 1)).isEqualTo(Math.min(distance, 2));
  }
}
