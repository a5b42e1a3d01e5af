package org.kith.statistics.mixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kith.statistics.segregation.Index;
import org.kith.statistics.segregation.Undefined;

/** Who could meet in a session; groups and sessions are invented. */
class SessionMixingTest {
  private static final Reference BOROUGH =
      new Reference("the borough", List.of("A", "B", "C"), List.of(700L, 200L, 100L));

  /** By hand: 11 of the 66 pairs of an 11:1 session differ; of 12 alike none do. */
  @Test
  void oneNewcomerAmongElevenIsLittleOpportunityAndTwelveAlikeAreNone() {
    is(SessionMixing.of(List.of(11L, 1L, 0L), 0, BOROUGH).opportunity(), 11.0 / 66);
    is(SessionMixing.of(List.of(12L, 0L, 0L), 0, BOROUGH).opportunity(), 0);
  }

  /** By hand: B = 1 − (.49 + .04 + .01) = .46. */
  @Test
  void aSessionIsComparedWithItsReferencePopulation() {
    SessionMixing session = SessionMixing.of(List.of(7L, 2L, 1L), 0, BOROUGH);

    is(session.benchmark(), 0.46);
    is(session.opportunity(), 1 - (42.0 + 2) / 90);
    is(session.ratio(), (46.0 / 90) / 0.46);
    is(session.gap(), 0);
    is(SessionMixing.of(List.of(2L, 7L, 1L), 0, BOROUGH).gap(), 0.5);
  }

  @Test
  void whoseGroupIsNotKnownIsToldAndLeftOut() {
    SessionMixing session = SessionMixing.of(List.of(7L, 2L, 1L), 15, BOROUGH);

    assertThat(session.known()).isEqualTo(10);
    is(session.unknownShare(), 0.6);
    is(session.opportunity(), 46.0 / 90);
  }

  @Test
  void ofFewerThanFiveKnownPeopleNothingIsTold() {
    SessionMixing four = SessionMixing.of(List.of(2L, 1L, 1L), 20, BOROUGH);

    assertThat(four.isShown()).isFalse();
    assertThat(List.of(four.opportunity(), four.ratio(), four.gap()))
        .containsOnly(Index.notDefined(Undefined.TOO_FEW_KNOWN));
    is(four.unknownShare(), 20.0 / 24);
    assertThat(SessionMixing.of(List.of(2L, 2L, 1L), 0, BOROUGH).isShown()).isTrue();
  }

  @Test
  void whereTheReferenceIsOfOneGroupThereIsNoRatio() {
    Reference alike = new Reference("a street", List.of("A", "B", "C"), List.of(9L, 0L, 0L));

    SessionMixing session = SessionMixing.of(List.of(3L, 3L, 0L), 0, alike);

    assertThat(session.ratio()).isEqualTo(Index.notDefined(Undefined.ONE_GROUP_IN_REFERENCE));
    is(session.opportunity(), 0.6);
  }

  @Test
  void aReferenceHasPeopleAndOneCountForEachGroup() {
    assertThatThrownBy(() -> new Reference("nowhere", List.of("A"), List.of(0L)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Reference("nowhere", List.of("A", "B"), List.of(1L)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SessionMixing.of(List.of(1L), 0, BOROUGH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The pair form has no bias: sessions drawn from the borough by chance reach B on average. */
  @Test
  void sessionsDrawnByChanceAreOnAverageAsMixedAsTheReference() {
    Random random = new Random(42);
    double sum = 0;
    for (int draw = 0; draw < 20_000; draw++) {
      List<Long> counts = new ArrayList<>(Collections.nCopies(3, 0L));
      for (int person = 0; person < 6; person++) {
        int drawn = random.nextInt(10);
        int group = drawn < 7 ? 0 : drawn < 9 ? 1 : 2;
        counts.set(group, counts.get(group) + 1);
      }
      sum += SessionMixing.of(counts, 0, BOROUGH).ratio().value().orElseThrow();
    }
    assertThat(sum / 20_000).isCloseTo(1, within(0.01));
  }

  /** By hand: 11 of 66 and 46 of 90·½ = 45 pairs; with 0 of 66 in the third. */
  @Test
  void overSessionsThePairsAreAddedUpAndTheSpreadIsTold() {
    SeriesMixing series =
        SeriesMixing.of(
            List.of(
                session("token", 0, 11, 1, 0),
                session("mixed", 3, 7, 2, 1),
                session("alike", 0, 12, 0, 0),
                session("small", 1, 1, 1, 1)),
            BOROUGH);

    assertThat(series.shown()).hasSize(3);
    assertThat(series.ofOneGroup()).isEqualTo(1);
    assertThat(series.known()).isEqualTo(37);
    is(series.unknownShare(), 4.0 / 41);
    is(series.opportunity(), (11.0 + 23) / (66 + 45 + 66));
    is(series.ratio(), (11.0 + 23) / (66 + 45 + 66) / 0.46);
    is(series.quantile(0), 0);
    is(series.quantile(0.5), 11.0 / 66);
    is(series.quantile(1), 46.0 / 90);
  }

  /** By hand: 30 of A, 3 of B, 1 of C came; A's are beside 11·1/11 + 7·3/9 + 12·0 of others. */
  @Test
  void aSmallSessionCannotBeWorkedOutOfTheRest() {
    SeriesMixing series =
        SeriesMixing.of(
            List.of(
                session("token", 0, 11, 1, 0),
                session("mixed", 3, 7, 2, 1),
                session("alike", 0, 12, 0, 0),
                session("small", 1, 1, 1, 1)),
            BOROUGH);

    is(series.exposure(0), (1 + 7.0 / 3) / 30);
    assertThat(series.exposure(1)).isEqualTo(Index.notDefined(Undefined.TOO_FEW_KNOWN));
    is(series.opportunityIfAllMet(), 1 - (30.0 * 29 + 3 * 2) / (34 * 33));
    is(series.gap(), (30.0 / 34 - 0.7));
  }

  @Test
  void withoutAnySessionToShowNothingIsDefined() {
    SeriesMixing series = SeriesMixing.of(List.of(session("small", 0, 1, 1, 1)), BOROUGH);

    assertThat(List.of(series.opportunity(), series.gap(), series.quantile(0.5), series.ratio()))
        .containsOnly(Index.notDefined(Undefined.TOO_FEW_KNOWN));
    assertThat(series.exposure(0)).isEqualTo(Index.notDefined(Undefined.NOBODY_IN_GROUP));
  }

  @Property
  void nobodyMeetsMoreThanTheyCould(
      @ForAll @Size(3) List<@LongRange(min = 0, max = 40) Long> one,
      @ForAll @Size(3) List<@LongRange(min = 0, max = 40) Long> other,
      @ForAll @IntRange(min = 0, max = 9) int unknown) {
    SeriesMixing series =
        SeriesMixing.of(
            List.of(
                new SeriesMixing.Counted("one", one, unknown),
                new SeriesMixing.Counted("other", other, unknown)),
            BOROUGH);

    assertThat(series.opportunity().value().orElse(0)).isBetween(0.0, 1.0);
    assertThat(series.quantile(0).value().orElse(0))
        .isLessThanOrEqualTo(series.opportunity().value().orElse(0) + 1e-12);
    assertThat(series.quantile(1).value().orElse(1))
        .isGreaterThanOrEqualTo(series.opportunity().value().orElse(0) - 1e-12);
  }

  private static SeriesMixing.Counted session(String name, long unknown, long... counts) {
    return new SeriesMixing.Counted(
        name, java.util.Arrays.stream(counts).boxed().toList(), unknown);
  }

  private static void is(Index index, double expected) {
    assertThat(index.value()).hasValueCloseTo(expected, within(1e-12));
  }
}
