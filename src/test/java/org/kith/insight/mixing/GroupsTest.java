package org.kith.insight.mixing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.geography.Characteristic;
import org.kith.geography.Place;
import org.kith.geography.ReferencePopulation;

class GroupsTest {
  @Test
  void bandsOfACensusArePutTogetherIntoOurs() {
    ReferencePopulation residents =
        Groups.byAge(
                census(
                    Map.of(
                        "0-4", 5L, "5-15", 11L, "16-24", 9L, "25-44", 20L, "45-64", 20L, "65-84",
                        15L, "85+", 3L)))
            .orElseThrow();

    assertThat(residents.people())
        .isEqualTo(
            Map.of("under-16", 16L, "16-24", 9L, "25-44", 20L, "45-64", 20L, "65-plus", 18L));
    assertThat(residents.year()).isEqualTo(2021);
  }

  @Test
  void aBandThatLiesAcrossTwoOfOursIsNoReference() {
    assertThat(Groups.byAge(census(Map.of("0-15", 16L, "16-29", 14L, "30+", 50L)))).isEmpty();
    assertThat(Groups.byAge(census(Map.of("0-15", 16L, "16+", 60L)))).isEmpty();
  }

  private static ReferencePopulation census(Map<String, Long> people) {
    return new ReferencePopulation(
        Characteristic.AGE_BAND, Place.AREA, 2021, people, Set.<ReferencePopulation.Caveat>of());
  }
}
