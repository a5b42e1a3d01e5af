package org.kith.statistics.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** What must hold of every index, whatever is counted. */
class SegregationPropertiesTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /** Every index of unevenness; each goes from 0 to 1. */
  private static final Map<String, Function<Composition, Index>> UNEVENNESS = unevenness();

  private static Map<String, Function<Composition, Index>> unevenness() {
    Map<String, Function<Composition, Index>> all = new LinkedHashMap<>();
    all.put("D", of -> of.againstRest("g0").dissimilarity());
    all.put("Gini", of -> of.againstRest("g0").gini());
    all.put("Atkinson .1", of -> of.againstRest("g0").atkinson(0.1));
    all.put("Atkinson .5", of -> of.againstRest("g0").atkinson(0.5));
    all.put("Atkinson .9", of -> of.againstRest("g0").atkinson(0.9));
    all.put("H of two", of -> of.againstRest("g0").entropyIndex());
    all.put("eta squared", of -> of.againstRest("g0").correlationRatio());
    all.put("D of a pair", of -> of.pair("g0", "g1").dissimilarity());
    all.put("D of all", of -> of.allGroups().dissimilarity());
    all.put("H of all", of -> of.allGroups().entropyIndex());
    all.put("R", of -> of.allGroups().relativeDiversity());
    all.put("Pn", of -> of.allGroups().normalizedExposure());
    all.put("C", of -> of.allGroups().squaredCoefficientOfVariation());
    return all;
  }

  @Provide
  Arbitrary<List<List<Long>>> counts() {
    Arbitrary<Long> count =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0L)),
            Tuple.of(5, Arbitraries.longs().between(1, 20)),
            Tuple.of(2, Arbitraries.longs().between(100, 3000)));
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(groups -> count.list().ofSize(groups).list().ofMinSize(1).ofMaxSize(9));
  }

  @Property
  void anIndexLiesFromZeroToOneOrIsNotDefined(@ForAll("counts") List<List<Long>> counts) {
    Composition composition = composition(counts);

    UNEVENNESS.forEach((name, index) -> {
      Index value = index.apply(composition);
      assertThat(value.value().orElse(0)).as(name).isBetween(0.0, 1.0);
    });
  }

  @Property
  void equalSharesEverywhereMakeZero(
      @ForAll("counts") List<List<Long>> counts, @ForAll @IntRange(min = 1, max = 6) int units) {
    List<List<Long>> alike = new ArrayList<>();
    for (int unit = 1; unit <= units; unit++) {
      int times = unit;
      alike.add(counts.getFirst().stream().map(count -> count * times).toList());
    }
    Composition composition = composition(alike);

    UNEVENNESS.forEach((name, index) ->
        assertThat(index.apply(composition).value().orElse(0)).as(name).isCloseTo(0, CLOSE));
    assertThat(composition.allGroups().mutualInformation().value().orElse(0)).isCloseTo(0, CLOSE);
  }

  @Property
  void groupsThatShareNoUnitMakeOne(
      @ForAll List<@IntRange(min = 0, max = 300) Integer> people,
      @ForAll @IntRange(min = 2, max = 5) int groups) {
    List<List<Long>> apart = new ArrayList<>();
    for (int unit = 0; unit < groups + people.size(); unit++) {
      long count = unit < groups ? 7 + unit : people.get(unit - groups);
      List<Long> counts = new ArrayList<>(Collections.nCopies(groups, 0L));
      counts.set(unit % groups, count);
      apart.add(counts);
    }
    Composition composition = composition(apart);

    UNEVENNESS.forEach((name, index) ->
        assertThat(index.apply(composition).value()).as(name).hasValueCloseTo(1.0, CLOSE));
  }

  /** Organisational equivalence, and that size alone does not matter. */
  @Property
  void dividingUnitsIntoUnitsOfEqualSharesChangesNothing(
      @ForAll("counts") List<List<Long>> counts, @ForAll @IntRange(min = 2, max = 4) int parts) {
    List<List<Long>> divided = new ArrayList<>();
    List<List<Long>> scaled = new ArrayList<>();
    for (int unit = 0; unit < counts.size(); unit++) {
      List<Long> whole = counts.get(unit).stream().map(count -> count * parts).toList();
      scaled.add(whole);
      divided.addAll(unit == 0 ? Collections.nCopies(parts, counts.getFirst()) : List.of(whole));
    }

    UNEVENNESS.forEach((name, index) -> {
      same(name, index.apply(composition(counts)), index.apply(composition(scaled)));
      same(name, index.apply(composition(scaled)), index.apply(composition(divided)));
    });
    same(
        "M",
        composition(counts).allGroups().mutualInformation(),
        composition(divided).allGroups().mutualInformation());
  }

  @Property
  void whichGroupIsNamedFirstDoesNotMatter(@ForAll("counts") List<List<Long>> counts) {
    Composition composition = composition(counts);
    TwoGroups one = composition.pair("g0", "g1");
    TwoGroups other = composition.pair("g1", "g0");

    same("D", swapped(one.dissimilarity()), swapped(other.dissimilarity()));
    same("Gini", swapped(one.gini()), swapped(other.gini()));
    same("H", swapped(one.entropyIndex()), swapped(other.entropyIndex()));
    same("eta squared", swapped(one.correlationRatio()), swapped(other.correlationRatio()));
    same("Atkinson", swapped(one.atkinson(0.5)), swapped(other.atkinson(0.5)));
    same("Atkinson", swapped(one.atkinson(0.3)), swapped(mirrored(other)));
  }

  @Property
  void dissimilarityIsAtMostGini(@ForAll("counts") List<List<Long>> counts) {
    TwoGroups groups = composition(counts).againstRest("g0");

    groups
        .gini()
        .value()
        .ifPresent(gini ->
            assertThat(groups.dissimilarity().value().orElseThrow())
                .isLessThanOrEqualTo(gini + 1e-9));
  }

  @Property
  void exposuresOfAGroupAddUpToOneAndAnswerEachOther(@ForAll("counts") List<List<Long>> counts) {
    Composition composition = composition(counts);
    Multigroup all = composition.allGroups();
    for (int of = 0; of < composition.groups().size(); of++) {
      if (composition.inGroup(of) > 0) {
        int from = of;
        double sum =
            IntStream.range(0, composition.groups().size())
                .mapToDouble(to -> all.exposure(from, to).value().orElseThrow())
                .sum();
        assertThat(sum).isCloseTo(1, CLOSE);
      }
      for (int to = 0; to < of; to++) {
        double there = all.exposure(of, to).value().orElse(0) * composition.inGroup(of);
        double back = all.exposure(to, of).value().orElse(0) * composition.inGroup(to);
        assertThat(there).isCloseTo(back, within(1e-6));
      }
    }
  }

  @Property
  void theCorrelationRatioIsIsolationAboveTheShare(@ForAll("counts") List<List<Long>> counts) {
    TwoGroups groups = composition(counts).againstRest("g0");
    groups
        .correlationRatio()
        .value()
        .ifPresent(ratio -> {
          double isolation = groups.isolation().value().orElseThrow();
          double share = groups.share().value().orElseThrow();
          assertThat(ratio).isCloseTo((isolation - share) / (1 - share), within(1e-7));
        });
  }

  @Property
  void ofTwoGroupsEveryMultigroupIndexIsItsTwoGroupForm(@ForAll("counts") List<List<Long>> counts) {
    Composition two =
        composition(counts.stream().map(unit -> unit.subList(0, 2)).map(List::copyOf).toList());
    TwoGroups pair = two.pair("g0", "g1");
    Multigroup all = two.allGroups();

    same("D", swapped(pair.dissimilarity()), swapped(all.dissimilarity()));
    same("H", swapped(pair.entropyIndex()), swapped(all.entropyIndex()));
    same("R", swapped(pair.correlationRatio()), swapped(all.relativeDiversity()));
    same("Pn", swapped(pair.correlationRatio()), swapped(all.normalizedExposure()));
    same("C", swapped(pair.correlationRatio()), swapped(all.squaredCoefficientOfVariation()));
  }

  @Property
  void mutualInformationAddsUpOverLargerAreasAndIsEntropyTimesH(
      @ForAll("counts") List<List<Long>> counts) {
    Composition composition = composition(counts);
    Decomposition decomposition =
        Decomposition.of(composition, unit -> "area " + unit.charAt(1) % 3);
    Index whole = composition.allGroups().mutualInformation();

    same(
        "M",
        whole,
        decomposition
            .mutualInformationBetween()
            .map(between -> between + decomposition.mutualInformationWithin().value().orElse(0)));
    Index h = composition.allGroups().entropyIndex();
    if (h.isDefined()) {
      double entropy = composition.together().entropy().value().orElseThrow();
      same("M", whole, h.map(value -> value * entropy));
      same(
          "H",
          h,
          decomposition
              .entropyIndexBetween()
              .map(between -> between + decomposition.entropyIndexWithin().value().orElse(0)));
    }
  }

  private static Index mirrored(TwoGroups groups) {
    // A(b) of one group and A(1 − b) of the other: (1 − A(b))^(1−b) = (1 − A'(1−b))^b
    return groups.atkinson(0.7).map(other -> 1 - Math.pow(1 - other, 0.3 / 0.7));
  }

  /** Which of two groups is empty depends on which is called the first. */
  private static Index swapped(Index index) {
    return index.isDefined() ? index : Index.notDefined(Undefined.ONE_GROUP);
  }

  private static void same(String name, Index one, Index other) {
    assertThat(one.isDefined()).as(name).isEqualTo(other.isDefined());
    assertThat(one.value().orElse(0)).as(name).isCloseTo(other.value().orElse(0), within(1e-7));
  }

  private static Composition composition(List<List<Long>> counts) {
    List<Composition.Unit> units = new ArrayList<>();
    for (int unit = 0; unit < counts.size(); unit++) {
      units.add(new Composition.Unit("u" + unit, counts.get(unit)));
    }
    List<String> groups =
        IntStream.range(0, counts.getFirst().size()).mapToObj(group -> "g" + group).toList();
    return new Composition(groups, units);
  }
}
