package org.kith.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static FrozenFigure figure(String id, int people) {
    return figure(id, BigDecimal.valueOf(people), people + " people");
  }

  private static FrozenFigure figure(String id, BigDecimal value, String shown) {
    return new FrozenFigure(
        id, "Members", "Circle", "reported", shown, "people", value, value, null, null, "2021", "");
  }

  @Test
  void figuresThatCameWentAndChangedAreToldApart() {
    Comparison comparison =
        Comparison.of(
            List.of(figure("a", 1), figure("b", 2), figure("c", 3)),
            List.of(figure("d", 4), figure("b", 2), figure("a", 10)));

    assertThat(comparison.added()).containsExactly(figure("d", 4));
    assertThat(comparison.gone()).containsExactly(figure("c", 3));
    assertThat(comparison.changed())
        .containsExactly(new Comparison.Change(figure("a", 1), figure("a", 10)));
    assertThat(comparison.unchanged()).isEqualTo(1);
  }

  @Test
  void aValueWrittenWithMoreZerosIsTheSame() {
    assertThat(
            Comparison.of(
                    List.of(figure("a", new BigDecimal("100"), "100")),
                    List.of(figure("a", new BigDecimal("100.0"), "100")))
                .isOfEquals())
        .isTrue();
  }

  @Test
  void anotherLabelAloneIsNoChange() {
    FrozenFigure before = figure("a", 1);
    FrozenFigure after =
        new FrozenFigure(
            "a",
            "People",
            "Club",
            "reported",
            "1 people",
            "people",
            before.low(),
            before.high(),
            null,
            null,
            "2021",
            "");

    assertThat(Comparison.of(List.of(before), List.of(after)).unchanged()).isEqualTo(1);
  }

  @Provide
  Arbitrary<List<FrozenFigure>> figures() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c", "d", "e"), Arbitraries.integers().between(0, 2))
        .as((id, people) -> figure(id, people))
        .list()
        .uniqueElements(FrozenFigure::statement)
        .ofMaxSize(5);
  }

  @Property
  void everyFigureIsCountedOnceAndTurningRoundSwapsWhatCameAndWent(
      @ForAll("figures") List<FrozenFigure> earlier, @ForAll("figures") List<FrozenFigure> later) {
    Comparison there = Comparison.of(earlier, later);
    Comparison back = Comparison.of(later, earlier);

    assertThat(there.added().size() + there.changed().size() + there.unchanged())
        .isEqualTo(later.size());
    assertThat(there.gone().size() + there.changed().size() + there.unchanged())
        .isEqualTo(earlier.size());
    assertThat(back.gone()).containsExactlyInAnyOrderElementsOf(there.added());
    assertThat(back.unchanged()).isEqualTo(there.unchanged());
  }
}
