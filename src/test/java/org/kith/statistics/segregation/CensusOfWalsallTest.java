package org.kith.statistics.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Walsall's 169 neighbourhoods by ethnic group, Census 2021 (Office for National Statistics, Open
 * Government Licence v3.0). The expected values were worked out apart from this code, by the
 * textbook forms of the formulas: Gini over all pairs of units, H as M/E, eta² from isolation.
 */
class CensusOfWalsallTest {
  private static final Path FILE = Path.of("src/test/resources/walsall/lsoa-ethnicity-2021.csv");

  private final Map<String, String> wards = new HashMap<>();
  private final Composition walsall = read();

  @Test
  void theBoroughIsAsDiverseAsTheCensusSays() {
    assertThat(walsall.total()).isEqualTo(284_157);
    assertThat(walsall.units()).hasSize(169);
    is(walsall.together().interaction(), 0.452361);
    is(walsall.together().entropy(), 0.888280);
  }

  @Test
  void groupsLiveAsFarApartAsWorkedOutElsewhere() {
    TwoGroups white = walsall.againstRest("White");
    is(white.dissimilarity(), 0.466344);
    is(white.gini(), 0.605584);
    is(white.isolation(), 0.787019);
    is(white.correlationRatio(), 0.256786);
    is(white.entropyIndex(), 0.215553);
    is(white.atkinson(0.1), 0.069945);
    is(white.atkinson(0.5), 0.297442);
    is(white.atkinson(0.9), 0.451610);
    is(walsall.pair("Asian", "White").dissimilarity(), 0.552729);
    is(walsall.pair("Asian", "White").gini(), 0.700552);
    is(walsall.allGroups().exposure("White", "Asian"), 0.125970);
  }

  @Test
  void multigroupIndicesAreAsWorkedOutElsewhere() {
    Multigroup all = walsall.allGroups();
    is(all.entropyIndex(), 0.178285);
    is(all.mutualInformation(), 0.158367);
    is(all.dissimilarity(), 0.445748);
    is(all.relativeDiversity(), 0.203709);
    is(all.normalizedExposure(), 0.231617);
    is(all.squaredCoefficientOfVariation(), 0.082881);
  }

  @Test
  void mostOfTheSegregationLiesBetweenWardsRatherThanWithin() {
    Decomposition byWard = Decomposition.of(walsall, unit -> wards.getOrDefault(unit, ""));

    assertThat(byWard.parts()).hasSize(20);
    is(byWard.mutualInformationBetween(), 0.158367 - 0.040092);
    is(byWard.mutualInformationWithin(), 0.040092);
  }

  private static void is(Index index, double expected) {
    assertThat(index.value()).hasValueCloseTo(expected, within(1e-6));
  }

  private Composition read() {
    try {
      List<String> lines = Files.readAllLines(FILE);
      List<String> headings = Arrays.asList(lines.getFirst().split(",", -1));
      List<Composition.Unit> units = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        wards.put(cells.get(0), cells.get(1));
        units.add(
            new Composition.Unit(
                cells.get(0), cells.subList(2, cells.size()).stream().map(Long::valueOf).toList()));
      }
      return new Composition(headings.subList(2, headings.size()), units);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
