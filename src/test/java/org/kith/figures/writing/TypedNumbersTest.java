package org.kith.figures.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.figures.writing.TypedNumbers.Typed;

class TypedNumbersTest {
  @Test
  void aTypedNumberIsNotedWithItsLine() {
    assertThat(TypedNumbers.in("Many came.\nIn all 1,204 people, £3.50 each.", List.of()))
        .containsExactly(new Typed(2, "1,204"), new Typed(2, "£3.50"));
  }

  @Test
  void whatAnInsertedFigureSaysIsNotNoted() {
    assertThat(TypedNumbers.in("{{learners}} people: 120 in all.", List.of("120"))).isEmpty();
    assertThat(TypedNumbers.in("More than 380 came.", List.of("more than 380"))).isEmpty();
  }

  @Test
  void yearsDaysListsAndAddressesAreNoFigures() {
    assertThat(
            TypedNumbers.in(
                "1. In 2021, on 3 November 2021 and in 2019/20: [here](/figures/year-3)",
                List.of()))
        .isEmpty();
  }

  @Test
  void aShareIsNotedAsItStands() {
    assertThat(TypedNumbers.in("About 45% agreed.", List.of()))
        .containsExactly(new Typed(1, "45%"));
  }
}
