package org.kith.geography.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.geography.Characteristic;
import org.kith.geography.Denominator;
import org.kith.geography.NoDenominator;
import org.kith.geography.NoDenominator.Reason;
import org.kith.geography.Place;
import org.kith.geography.ReferencePopulation;
import org.kith.geography.ReferencePopulation.Caveat;

class CensusTableTest {
  private static final Hierarchy EXAMPLETON =
      new Hierarchy(
          List.of(
              new Hierarchy.WardPlace("E05000001", "north", true),
              new Hierarchy.WardPlace("E05000002", "north", false),
              new Hierarchy.WardPlace("E05000003", "south", false)),
          List.of(
              new Hierarchy.Small("E01000001", "E05000001", "E02000001"),
              new Hierarchy.Small("E01000002", "E05000001", "E02000002"),
              new Hierarchy.Small("E01000003", "E05000002", "E02000002"),
              new Hierarchy.Small("E01000004", "E05000003", "E02000002")));

  private static CensusTable counting(Map<String, Map<String, Long>> counts) {
    return new CensusTable(Characteristic.RELIGION, 2021, counts, EXAMPLETON);
  }

  private static final CensusTable BY_NEIGHBOURHOOD =
      counting(
          Map.of(
              "E01000001", Map.of("sikh", 10L, "christian", 1L),
              "E01000002", Map.of("sikh", 20L),
              "E01000003", Map.of("christian", 5L, "not_answered", 2L),
              "E01000004", Map.of("muslim", 7L)));

  @Test
  void aWardIsItsNeighbourhoodsByBestFit() {
    ReferencePopulation ward = population(BY_NEIGHBOURHOOD.of(Place.ward("E05000001")));

    assertThat(ward.people()).containsExactly(Map.entry("christian", 1L), Map.entry("sikh", 30L));
    assertThat(ward.caveats()).isEqualTo(Set.of(Caveat.SUMMED, Caveat.BEST_FIT));
  }

  @Test
  void aLocalityOfAnAssumedWardSaysSo() {
    ReferencePopulation north = population(BY_NEIGHBOURHOOD.of(Place.locality("north")));
    ReferencePopulation south = population(BY_NEIGHBOURHOOD.of(Place.locality("south")));

    assertThat(north.total()).isEqualTo(38);
    assertThat(north.answered()).doesNotContainKey("not_answered");
    assertThat(north.caveats()).contains(Caveat.ASSUMED_LOCALITY);
    assertThat(south.caveats()).doesNotContain(Caveat.ASSUMED_LOCALITY);
  }

  @Test
  void whatWasPublishedForThePlaceItselfGoesBeforeSums() {
    CensusTable both =
        counting(
            Map.of(
                "E08000099", Map.of("sikh", 100L),
                "E05000003", Map.of("sikh", 9L),
                "E01000004", Map.of("sikh", 8L)));

    assertThat(population(both.of(Place.AREA)).total()).isEqualTo(100);
    assertThat(population(both.of(Place.AREA)).caveats()).isEmpty();
    assertThat(population(both.of(Place.ward("E05000003"))).total()).isEqualTo(9);
    assertThat(population(both.of(Place.neighbourhood("E01000004"))).total()).isEqualTo(8);
  }

  @Test
  void middleLayerAreasMakeUpTheAreaButNoWard() {
    CensusTable middle =
        counting(Map.of("E02000001", Map.of("sikh", 3L), "E02000002", Map.of("sikh", 4L)));

    assertThat(population(middle.of(Place.AREA)).total()).isEqualTo(7);
    assertThat(reason(middle.of(Place.ward("E05000001")))).isEqualTo(Reason.NOT_SO_FINE);
    assertThat(reason(middle.of(Place.locality("north")))).isEqualTo(Reason.NOT_SO_FINE);
  }

  @Test
  void aMissingPartIsNotTakenForNobody() {
    CensusTable partly = counting(Map.of("E01000001", Map.of("sikh", 10L)));

    assertThat(reason(partly.of(Place.ward("E05000001")))).isEqualTo(Reason.INCOMPLETE);
    assertThat(reason(partly.of(Place.AREA))).isEqualTo(Reason.INCOMPLETE);
  }

  @Test
  void withoutATableOrAPlaceThereIsNoDenominator() {
    assertThat(reason(counting(Map.of()).of(Place.AREA))).isEqualTo(Reason.NOT_LOADED);
    assertThat(reason(BY_NEIGHBOURHOOD.of(Place.locality("west")))).isEqualTo(Reason.NO_SUCH_PLACE);
    assertThat(reason(BY_NEIGHBOURHOOD.of(Place.ward("E05000009"))))
        .isEqualTo(Reason.NO_SUCH_PLACE);
  }

  private static ReferencePopulation population(Denominator denominator) {
    return (ReferencePopulation) denominator;
  }

  private static Reason reason(Denominator denominator) {
    return ((NoDenominator) denominator).because();
  }
}
