package org.kith.statistics.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small units are uneven by chance alone. */
class RandomisationTest {
  private static final Function<Composition, Index> D = of -> of.againstRest("A").dissimilarity();
  private static final Function<Composition, Index> ETA =
      of -> of.againstRest("A").correlationRatio();

  /** Of the 6 ways to seat two and two at two tables of two, 2 separate them: D is ⅓ on average. */
  @Test
  void twoTablesOfTwoAreSeparateInAThirdOfAllSeatings() {
    Composition apart = units(new long[][] {{2, 0}, {0, 2}});

    Chance chance = new Randomisation(20_000, 1).of(apart, D);

    is(chance.expected(), 1.0 / 3, 0.01);
    is(chance.spread(), Math.sqrt(2.0 / 9), 0.01);
    is(chance.asLarge(), 1.0 / 3, 0.01);
    is(chance.observed(), 1, 0);
    is(chance.beyond(), 1, 0);
  }

  /** Of eta² the mean over all dealings is known: (units − 1)/(people − 1). */
  @Test
  void theMeanCorrelationRatioOfChanceIsTheExactOne() {
    Composition classes =
        units(new long[][] {{3, 9}, {2, 4}, {5, 5}, {0, 6}, {4, 4}, {7, 3}, {1, 12}});

    is(new Randomisation(20_000, 7).of(classes, ETA).expected(), 6.0 / 64, 0.002);
  }

  @Test
  void whatChanceWouldMakeIsNoSegregationBeyondChance() {
    Composition small =
        units(
            IntStream.range(0, 60)
                .mapToObj(unit -> new long[] {unit % 4, 4 - unit % 4})
                .toArray(long[][]::new));

    Chance chance = new Randomisation(400, 3).of(small, D);

    assertThat(chance.expected().value().orElseThrow()).isGreaterThan(0.3);
    assertThat(chance.observed().value().orElseThrow()).isGreaterThan(0.3);
    assertThat(chance.beyond().value().orElseThrow())
        .isLessThan(chance.observed().value().orElseThrow() / 2);
  }

  @Test
  void evenerThanByChanceIsBelowZero() {
    Composition even =
        units(IntStream.range(0, 30).mapToObj(unit -> new long[] {2, 2}).toArray(long[][]::new));

    Chance chance = new Randomisation(200, 5).of(even, D);

    is(chance.observed(), 0, 0);
    is(chance.asLarge(), 1, 0);
    assertThat(chance.beyond().value().orElseThrow()).isNegative();
  }

  @Test
  void theSameSeedGivesTheSameAndAnotherSeedNearlyTheSame() {
    Composition classes = units(new long[][] {{3, 9}, {2, 4}, {5, 5}, {0, 6}});

    assertThat(new Randomisation(100, 1).of(classes, D))
        .isEqualTo(new Randomisation(100, 1).of(classes, D))
        .isNotEqualTo(new Randomisation(100, 2).of(classes, D));
  }

  @Test
  void unitsOfOnePersonLeaveNothingBeyondChance() {
    Composition alone = units(new long[][] {{1, 0}, {0, 1}, {0, 1}});

    assertThat(new Randomisation(50, 1).of(alone, D).beyond())
        .isEqualTo(Index.notDefined(Undefined.CHANCE_SEPARATES));
  }

  @Test
  void ofWhatIsNotDefinedChanceIsNotEither() {
    Composition one = units(new long[][] {{5, 0}, {7, 0}});

    assertThat(new Randomisation(50, 1).of(one, D).expected())
        .isEqualTo(Index.notDefined(Undefined.NOBODY_ELSE));
  }

  private static void is(Index index, double expected, double about) {
    assertThat(index.value()).hasValueCloseTo(expected, within(about));
  }

  private static Composition units(long[][] counts) {
    return new Composition(
        List.of("A", "B"),
        IntStream.range(0, counts.length)
            .mapToObj(
                unit -> new Composition.Unit("u" + unit, List.of(counts[unit][0], counts[unit][1])))
            .toList());
  }
}
