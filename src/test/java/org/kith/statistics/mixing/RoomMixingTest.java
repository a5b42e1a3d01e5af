package org.kith.statistics.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.statistics.mixing.RoomMixing.Pair;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/** Whether people in a room keep to their own; the people are invented. */
class RoomMixingTest {
  private static final int DEALS = 20_000;
  private static final List<Integer> THREE_AND_THREE = List.of(0, 0, 0, 1, 1, 1);

  /**
   * By hand: two tables of three have 6 pairs, of which O = 9/15 differ by chance: 3.6. Of the 20
   * seatings of three and three 2 keep the groups apart.
   */
  @Test
  void tablesOfOneKindAreFarFromChance() {
    RoomMixing apart =
        RoomMixing.of(
            THREE_AND_THREE,
            RoomMixing.ofTables(List.of(List.of(0, 1, 2), List.of(3, 4, 5))),
            DEALS,
            1);

    assertThat(apart.pairs()).isEqualTo(6);
    is(apart.crossPairs(), 0, 0);
    is(apart.expected(), 3.6, 1e-12);
    is(apart.ratio(), 0, 0);
    is(apart.asFew(), 0.1, 0.01);
    is(apart.asMany(), 1, 0);
  }

  /** By hand: the other 18 seatings are 2:1 at each table, with 4 of 6 pairs across. */
  @Test
  void tablesAsMixedAsCanBeAreLittleAboveChance() {
    RoomMixing mixed =
        RoomMixing.of(
            THREE_AND_THREE,
            RoomMixing.ofTables(List.of(List.of(0, 1, 3), List.of(2, 4, 5))),
            DEALS,
            1);

    is(mixed.crossPairs(), 4, 0);
    is(mixed.ratio(), 4 / 3.6, 1e-12);
    is(mixed.asMany(), 0.9, 0.01);
    is(mixed.asFew(), 1, 0);
  }

  @Test
  void whoseGroupIsNotKnownTakesNoPart() {
    RoomMixing room =
        RoomMixing.of(
            List.of(0, Encounters.UNKNOWN, 0, 0, 1, 1),
            List.of(new Pair(0, 1), new Pair(2, 4), new Pair(3, 5)),
            100,
            1);

    assertThat(room.pairs()).isEqualTo(2);
    is(room.crossPairs(), 2, 0);
    is(room.expected(), 2 * 0.6, 1e-12);
  }

  @Test
  void ofFewPeopleOrNoPairsNothingIsTold() {
    assertThat(RoomMixing.of(List.of(0, 0, 1, 1), List.of(new Pair(0, 2)), 100, 1).ratio())
        .isEqualTo(Index.notDefined(Undefined.TOO_FEW_KNOWN));
    assertThat(RoomMixing.of(THREE_AND_THREE, List.of(), 100, 1).ratio())
        .isEqualTo(Index.notDefined(Undefined.NO_TIES));
    assertThat(RoomMixing.of(List.of(0, 0, 0, 0, 0), List.of(new Pair(0, 2)), 100, 1).ratio())
        .isEqualTo(Index.notDefined(Undefined.ONE_GROUP));
    assertThatThrownBy(() -> RoomMixing.of(THREE_AND_THREE, List.of(new Pair(1, 1)), 100, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void is(Index index, double expected, double about) {
    assertThat(index.value()).hasValueCloseTo(expected, within(about));
  }
}
