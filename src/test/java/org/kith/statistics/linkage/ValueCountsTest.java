package org.kith.statistics.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueCountsTest {
  @Test
  void ofThreeNumbersOnePairInThreeIsTheSame() {
    ValueCounts counts = counts(Field.PHONE, "07700 900123", "+44 7700 900123", "07700 900999", "");

    assertThat(counts.known()).isEqualTo(3);
    assertThat(counts.sameRate()).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(counts.moreThan(1)).containsExactly(java.util.Map.entry(447_700_900_123L, 2));
    assertThat(counts.moreThan(2)).isEmpty();
  }

  @Test
  void namesAreTheSameInAnyOrderAndSingleNamesNever() {
    ValueCounts counts =
        counts(Field.NAME, "Joan Whitfield", "Whitfield Joan", "Parveen", "Parveen", "");

    assertThat(counts.known()).isEqualTo(4);
    assertThat(counts.sameRate()).isCloseTo(1.0 / 6, within(1e-15));
  }

  @Test
  void yearsAndHalvesOfPostcodesAreKnownButNeverTheSame() {
    assertThat(counts(Field.BIRTH, "1990", "1990", "1990-03-14").sameRate()).isZero();
    assertThat(counts(Field.BIRTH, "1990", "1990", "1990-03-14").known()).isEqualTo(3);
    assertThat(counts(Field.POSTCODE, "WS1", "WS1").sameRate()).isZero();
  }

  private static ValueCounts counts(Field field, String... written) {
    List<Identity> identities =
        List.of(written).stream()
            .map(value ->
                switch (field) {
                  case NAME -> Identity.of("x").named(value);
                  case BIRTH -> Identity.of("x").born(value);
                  case POSTCODE -> Identity.of("x").at(value);
                  case PHONE -> Identity.of("x").withPhone(value);
                  case EMAIL -> Identity.of("x").withEmail(value);
                })
            .toList();
    return ValueCounts.of(RecordBlock.of(new Vocabulary(), identities), field);
  }
}
