package org.kith.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.insight.ColdSpots.Catalyst;
import org.kith.insight.ColdSpots.Spot;

class ColdSpotsTest {
  private static final Catalyst HALL = new Catalyst(new UUID(0, 1), "north", 1.2, 5);
  private static final Catalyst CLUB = new Catalyst(new UUID(0, 2), "south", 1.1, 4);

  @Test
  void theThirdWithTheFewestReachedForItsResidentsIsCold() {
    assertThat(
            ColdSpots.coldest(
                List.of(
                    ward("a", 10, 1000),
                    ward("b", 5, 1000),
                    ward("c", 90, 30_000),
                    ward("d", 40, 1000),
                    ward("e", 41, 1000),
                    ward("f", 42, 1000))))
        .extracting(Spot::ward)
        .containsExactly("c", "b");
  }

  @Test
  void wardsAtTheEdgeWithTheSameRateAreAllCold() {
    assertThat(ColdSpots.coldest(List.of(ward("a", 0, 500), ward("b", 0, 900), ward("c", 9, 900))))
        .extracting(Spot::ward)
        .containsExactly("a", "b");
  }

  @Test
  void whereAllAreAlikeNoneIsColderThanTheOthers() {
    assertThat(ColdSpots.coldest(List.of(ward("a", 0, 500), ward("b", 0, 900), ward("c", 0, 900))))
        .isEmpty();
  }

  @Test
  void aFewHousesMakeNoRateAndTwoWardsNoThird() {
    assertThat(ColdSpots.coldest(List.of(ward("a", 0, 99), ward("b", 0, 900), ward("c", 9, 900))))
        .isEmpty();
  }

  @Test
  void catalystsOfTheOwnLocalityComeBeforeBetterOnesElsewhere() {
    assertThat(ColdSpots.near(new Spot("a", "south", 1, 100), List.of(HALL, CLUB)))
        .containsExactly(CLUB);
    assertThat(ColdSpots.near(new Spot("a", "east", 1, 100), List.of(HALL, CLUB)))
        .containsExactly(HALL, CLUB);
    assertThat(ColdSpots.near(new Spot("a", "", 1, 100), List.of(HALL, CLUB)))
        .containsExactly(HALL, CLUB);
  }

  private static Spot ward(String code, long reached, long residents) {
    return new Spot(code, "north", reached, residents);
  }
}
