package org.kith.statistics.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.statistics.segregation.Diversity;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/** Indices of who is tied to whom, against published values. */
class TiesTest {

  /**
   * Couples in San Francisco by ethnicity, Newman 2003, table I. He prints r = .621, of the counts;
   * the shares as printed, of three decimals, give .623.
   */
  @Test
  void assortativityOfCouplesIsAsNewmanPrintsIt() {
    Index r =
        Assortativity.of(
            List.of(
                List.of(0.258, 0.016, 0.035, 0.013),
                List.of(0.012, 0.157, 0.058, 0.019),
                List.of(0.013, 0.023, 0.306, 0.035),
                List.of(0.005, 0.007, 0.024, 0.016)));

    assertThat(r.value()).hasValueCloseTo(0.621, within(0.003));
    assertThat(r.value()).hasValueCloseTo(0.623, within(0.0005));
  }

  /** The values of NetworkX's tests (test_correlation.py). */
  @Test
  void assortativityIsWhatNetworkXGives() {
    Index shares =
        Assortativity.of(
            List.of(
                List.of(0.18, 0.02, 0.01, 0.03),
                List.of(0.02, 0.20, 0.03, 0.02),
                List.of(0.01, 0.03, 0.16, 0.01),
                List.of(0.03, 0.02, 0.01, 0.22)));
    Index counts =
        Assortativity.of(
            List.of(List.of(50.0, 50.0, 0.0), List.of(50.0, 50.0, 0.0), List.of(0.0, 0.0, 2.0)));

    assertThat(shares.value()).hasValueCloseTo(0.68, within(0.005));
    assertThat(counts.value()).hasValueCloseTo(0.029, within(0.0005));
  }

  @Test
  void tiesWithinAreOneTiesByChanceZeroAndTiesOfOneGroupUndefined() {
    assertThat(Assortativity.of(List.of(List.of(3.0, 0.0), List.of(0.0, 9.0))).value())
        .hasValueCloseTo(1.0, within(1e-12));
    assertThat(Assortativity.of(List.of(List.of(4.0, 12.0), List.of(12.0, 36.0))).value())
        .hasValueCloseTo(0.0, within(1e-12));
    assertThat(Assortativity.of(List.of(List.of(4.0, 0.0), List.of(0.0, 0.0))))
        .isEqualTo(Index.notDefined(Undefined.ONE_GROUP));
    assertThat(Assortativity.of(List.of(List.of(0.0))))
        .isEqualTo(Index.notDefined(Undefined.NO_TIES));
    assertThatThrownBy(() -> Assortativity.of(List.of(List.of(1.0, 2.0))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /**
   * Sampson's monks, whose 88 ties give −.4318182 in the R package homophily's documentation: 63
   * within and 25 across.
   */
  @Test
  void theExternalInternalIndexIsWhatTheRPackageHomophilyGives() {
    assertThat(new Ties(63, 25).externalInternal().value())
        .hasValueCloseTo(-0.4318182, within(1e-7));
    assertThat(new Ties(0, 0).externalInternal()).isEqualTo(Index.notDefined(Undefined.NO_TIES));
  }

  /** By hand: among 8 and 2 people 16 of 45 pairs are across, (16 − 29)/45. */
  @Test
  void theExternalInternalIndexIsExpectedToBeLowWhereOneGroupIsLarge() {
    assertThat(Ties.expected(Diversity.of(8, 2)).value())
        .hasValueCloseTo(-13.0 / 45, within(1e-12));
    assertThat(Ties.expected(Diversity.of(5, 5)).value()).hasValueCloseTo(1.0 / 9, within(1e-12));
  }

  /**
   * By hand: friends half as mixed as the company make a bias of ½, friends as mixed make 0, none
   * of another group 1: (½ + 0 + 1)/3. Exposure is (.4 + .5 + .2 + 0)/4.
   */
  @Test
  void friendingBiasSetsFriendsBesideTheCompany() {
    FriendingBias bias =
        FriendingBias.of(
            List.of(
                new FriendingBias.Person(5, 1, 10, 4),
                new FriendingBias.Person(4, 2, 10, 5),
                new FriendingBias.Person(3, 0, 10, 2),
                new FriendingBias.Person(3, 0, 10, 0),
                new FriendingBias.Person(0, 0, 0, 0)));

    assertThat(bias.bias().value()).hasValueCloseTo(0.5, within(1e-12));
    assertThat(bias.exposure().value()).hasValueCloseTo(0.275, within(1e-12));
    assertThat(bias.people()).isEqualTo(3);
    assertThat(bias.leftOut()).isEqualTo(2);
  }

  @Test
  void withoutAnybodyToChooseFromThereIsNoBias() {
    FriendingBias nobody = FriendingBias.of(List.of(new FriendingBias.Person(0, 0, 3, 1)));

    assertThat(nobody.bias()).isEqualTo(Index.notDefined(Undefined.NOBODY_TO_MEET));
    assertThatThrownBy(() -> new FriendingBias.Person(2, 3, 10, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
