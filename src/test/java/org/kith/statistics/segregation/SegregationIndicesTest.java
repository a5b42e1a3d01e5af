package org.kith.statistics.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Indices against published values, and against small examples worked by hand. */
class SegregationIndicesTest {
  private static final Offset<Double> EXACTLY = within(1e-12);

  /** Four units of 100 people: 100, 60, 40 and 0 of the first group. */
  private static final TwoGroups GRADED =
      units(new long[][] {{100, 0}, {60, 40}, {40, 60}, {0, 100}}).pair("A", "B");

  /** Four units of 100 people: 80, 80, 20 and 20 of the first group. */
  private static final TwoGroups TWO_KINDS =
      units(new long[][] {{80, 20}, {80, 20}, {20, 80}, {20, 80}}).pair("A", "B");

  private static final Composition THREE_GROUPS = units(new long[][] {{2, 1, 1}, {0, 1, 1}});

  /** The values of the R package segregation's tests (Elbers 2021, test_dissimilarity.R). */
  @Test
  void dissimilarityIsWhatTheRPackageSegregationGives() {
    is(GRADED.dissimilarity(), 0.6);
    is(TWO_KINDS.dissimilarity(), 0.6);
    is(units(new long[][] {{100, 100}, {100, 100}, {100, 100}}).pair("A", "B").dissimilarity(), 0);
    is(
        units(new long[][] {{100, 0}, {100, 0}, {0, 100}, {0, 100}}).pair("A", "B").dissimilarity(),
        1);
  }

  /** As above, test_mutual_total.R: M reaches ln 2 when two units have nothing in common. */
  @Test
  void mutualInformationOfTwoUnitsApartIsLnTwo() {
    Composition apart = units(new long[][] {{40, 0, 0, 0}, {0, 0, 0, 40}});

    is(apart.allGroups().mutualInformation(), Math.log(2));
    is(apart.allGroups().entropyIndex(), 1);
  }

  /** By hand: Σ over pairs of units |x y' − x' y| = 32,000 of XY = 40,000; 24,000 of 40,000. */
  @Test
  void giniTellsApartWhatDissimilarityDoesNot() {
    is(GRADED.gini(), 0.8);
    is(TWO_KINDS.gini(), 0.6);
  }

  /**
   * By hand, with b = ½: (2√(.3·.2))² = .24 and (4√(.4·.1))² = .64. With b = ¾ the sum is .3^.75 ·
   * .2^.25 + .2^.75 · .3^.25, to the fourth power.
   */
  @Test
  void atkinsonWeighsUnitsByTheChosenWeight() {
    is(GRADED.atkinson(0.5), 0.76);
    is(TWO_KINDS.atkinson(0.5), 0.36);
    double sum =
        Math.pow(0.3, 0.75) * Math.pow(0.2, 0.25) + Math.pow(0.2, 0.75) * Math.pow(0.3, 0.25);
    is(GRADED.atkinson(0.75), 1 - Math.pow(sum, 4));
    assertThatThrownBy(() -> GRADED.atkinson(1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** By hand: .5·1 + .3·.6 + .2·.4 = .76, and (.76 − .5)/.5 = .52. */
  @Test
  void isolationAboveTheGroupsShareIsTheCorrelationRatio() {
    is(GRADED.isolation(), 0.76);
    is(GRADED.exposure(), 0.24);
    is(GRADED.correlationRatio(), 0.52);
    is(TWO_KINDS.correlationRatio(), 0.36);
  }

  /** By hand: the entropy of (.6, .4) is .970951 bits, of (.8, .2) .721928 bits. */
  @Test
  void theEntropyIndexIsTheUncertaintyThatUnitsRemove() {
    assertThat(GRADED.entropyIndex().value()).hasValueCloseTo(1 - 0.970951 / 2, within(1e-6));
    assertThat(TWO_KINDS.entropyIndex().value()).hasValueCloseTo(1 - 0.721928, within(1e-6));
  }

  /**
   * By hand, with P = ⅓ each, I = ⅔ and E = ln 3: ΣΣ t|p − P| = 8/3 of 2TI = 8; ΣΣ t(p − P)² = ½ of
   * TI = 4, of T(1 − P) = 4 and of T(K − 1)P = 4; M = ⅓ ln(1.5² · .75).
   */
  @Test
  void indicesOfThreeGroupsAreAsWorkedByHand() {
    Multigroup all = THREE_GROUPS.allGroups();

    is(all.dissimilarity(), 1.0 / 3);
    is(all.relativeDiversity(), 1.0 / 8);
    is(all.normalizedExposure(), 1.0 / 8);
    is(all.squaredCoefficientOfVariation(), 1.0 / 8);
    is(all.mutualInformation(), Math.log(1.6875) / 3);
    is(all.entropyIndex(), Math.log(1.6875) / 3 / Math.log(3));
    is(THREE_GROUPS.together().interaction(), 2.0 / 3);
    is(THREE_GROUPS.together().entropy(), Math.log(3));
    is(THREE_GROUPS.together().evenness(), 1);
  }

  /** By hand: A meets (½, ¼, ¼) twice; B meets ½(½, ¼, ¼) + ½(0, ½, ½). */
  @Test
  void exposureIsWhoIsInTheUnitOfThePeopleOfAGroup() {
    Multigroup all = THREE_GROUPS.allGroups();

    is(all.isolation("A"), 0.5);
    is(all.exposure("A", "B"), 0.25);
    is(all.exposure("B", "A"), 0.25);
    is(all.exposure("B", "C"), 0.375);
  }

  @Test
  void unitsWithNobodyAreLeftOut() {
    Composition composition = units(new long[][] {{3, 1}, {0, 0}, {1, 3}});

    assertThat(composition.units()).containsExactly("unit 0", "unit 2");
    assertThat(composition.emptyUnits()).containsExactly("unit 1");
    is(composition.pair("A", "B").dissimilarity(), 0.5);
  }

  @Test
  void nothingIsDefinedForNobody() {
    Composition nobody = units(new long[][] {{0, 0}});

    assertThat(
            List.of(
                nobody.allGroups().dissimilarity(),
                nobody.allGroups().mutualInformation(),
                nobody.allGroups().entropyIndex(),
                nobody.allGroups().isolation("A"),
                nobody.together().interaction(),
                nobody.together().entropy(),
                nobody.together().pairsWhoDiffer(),
                nobody.againstRest("A").dissimilarity(),
                nobody.againstRest("A").share()))
        .containsOnly(Index.notDefined(Undefined.NOBODY));
    Decomposition decomposition = Decomposition.of(nobody, unit -> unit);
    assertThat(decomposition.mutualInformationWithin().isDefined()).isFalse();
    assertThat(decomposition.entropyIndexBetween().isDefined()).isFalse();
  }

  @Test
  void whereEverybodyIsInOneGroupUnevennessIsNotDefinedRatherThanZero() {
    Composition one = units(new long[][] {{5, 0}, {7, 0}});
    TwoGroups against = one.againstRest("A");
    TwoGroups rest = one.againstRest("B");

    assertThat(
            List.of(
                against.dissimilarity(),
                against.gini(),
                against.atkinson(0.5),
                against.entropyIndex(),
                against.correlationRatio()))
        .containsOnly(Index.notDefined(Undefined.NOBODY_ELSE));
    assertThat(List.of(rest.dissimilarity(), rest.isolation()))
        .containsOnly(Index.notDefined(Undefined.NOBODY_IN_GROUP));
    assertThat(
            List.of(
                one.allGroups().dissimilarity(),
                one.allGroups().entropyIndex(),
                one.allGroups().relativeDiversity(),
                one.allGroups().normalizedExposure(),
                one.allGroups().squaredCoefficientOfVariation()))
        .containsOnly(Index.notDefined(Undefined.ONE_GROUP));
    is(against.isolation(), 1);
    is(one.allGroups().mutualInformation(), 0);
    is(one.together().entropy(), 0);
  }

  /**
   * The worked example of a sand dune quadrat at geographyfieldwork.com (Simpson's Diversity
   * Index): 2, 8, 1, 1 and 3 plants, Σn(n−1) = 64 of 15·14 = 210.
   */
  @Test
  void simpsonsUnbiasedDiversityIsAsPublished() {
    is(Diversity.of(2, 8, 1, 1, 3).pairsWhoDiffer(), 1 - 64.0 / 210);
    is(Diversity.of(2, 8, 1, 1, 3).interaction(), 1 - 79.0 / 225);
    assertThat(Diversity.of(1, 0).pairsWhoDiffer()).isEqualTo(Index.notDefined(Undefined.ALONE));
    assertThat(Diversity.of(4).evenness()).isEqualTo(Index.notDefined(Undefined.ONE_CATEGORY));
  }

  @Test
  void anIndexIsNeverNotANumberAndAShareNeverOutsideZeroToOne() {
    assertThatThrownBy(() -> Index.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Index.share(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Index.share(1.01)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Index.share(-0.01)).isInstanceOf(IllegalArgumentException.class);
    is(Index.share(1 + 1e-15), 1);
  }

  private static void is(Index index, double expected) {
    assertThat(index.value()).hasValueCloseTo(expected, EXACTLY);
  }

  private static Composition units(long[][] counts) {
    List<Composition.Unit> units = new ArrayList<>();
    for (int unit = 0; unit < counts.length; unit++) {
      List<Long> row = java.util.Arrays.stream(counts[unit]).boxed().toList();
      units.add(new Composition.Unit("unit " + unit, row));
    }
    return new Composition(List.of("A", "B", "C", "D").subList(0, counts[0].length), units);
  }
}
