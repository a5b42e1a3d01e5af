package org.kith.statistics.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExpectationMaximisationTest {
  private static final double MATCH_RATE = 0.02;

  /**
   * Two fields of two levels, worked out by hand. Start: m = ¾ for "same" in both, u = ¼, a match
   * rate of ½. A pair that is the same in both is a match with 9/16 : 1/16, so 0.9; in one, 3/16 :
   * 3/16, so 0.5; in none 0.1. Of 40, 20 and 40 pairs that makes 36 + 10 + 4 = 50 matches.
   */
  @Test
  void oneRoundIsWhatAPencilGives() {
    Estimates start = twoFields(0.75, 0.25, 0.5);
    double[] counts = new double[Levels.patterns()];
    counts[Levels.part(Level.PHONE_SAME) + Levels.part(Level.EMAIL_SAME)] = 40;
    counts[Levels.part(Level.PHONE_SAME) + Levels.part(Level.EMAIL_DIFFERENT)] = 20;
    counts[Levels.part(Level.PHONE_DIFFERENT) + Levels.part(Level.EMAIL_DIFFERENT)] = 40;

    Estimates next = new ExpectationMaximisation(counts, 100, 0, 0).better(start, start);

    assertThat(next.matchRate()).isCloseTo(0.5, within(1e-12));
    // 36 of the 40, and 10 of the 20, have the same phone: 46 of 50; the same address 36 of 50
    assertThat(next.matches()[Field.PHONE.place()][0]).isCloseTo(0.92, within(1e-12));
    assertThat(next.matches()[Field.EMAIL.place()][0]).isCloseTo(0.72, within(1e-12));
    assertThat(next.strangers()[Field.PHONE.place()][0]).isEqualTo(0.25);
  }

  @Test
  void whatPairsWereMadeWithIsFoundAgain() {
    double[][] truth = {
      {0.6, 0.1, 0.1, 0.05, 0.05, 0.06, 0.04},
      {0.85, 0.02, 0.05, 0.03, 0.05},
      {0.7, 0.05, 0.05, 0.2},
      {0.8, 0.2},
      {0.9, 0.1}
    };
    double[][] strangers = {
      {0.001, 0.001, 0.002, 0.004, 0.002, 0.05, 0.94},
      {0.001, 0.001, 0.01, 0.02, 0.968},
      {0.01, 0.04, 0.15, 0.8},
      {0.001, 0.999},
      {0.001, 0.999}
    };
    int pairs = 400_000;
    double[] counts = simulated(truth, strangers, pairs);

    Estimates start =
        new Estimates(
            Estimates.table(Level::amongMatches),
            strangers,
            Estimates.table(Level::amongHousehold),
            0.001,
            0);
    Estimates learnt = new ExpectationMaximisation(counts, pairs, 0, 0).from(start);

    assertThat(learnt.matchRate()).isCloseTo(MATCH_RATE, within(0.001));
    assertThat(learnt.householdRate()).isZero();
    for (Level level : Level.values()) {
      int field = level.field().place();
      // some 8,000 matches, an eighth of which do not know the field
      assertThat(learnt.matches()[field][level.position()])
          .as(level.name())
          .isCloseTo(truth[field][level.position()], within(0.025));
    }
  }

  /** Chance brings twice as many pairs of the same name as is believed, and no matches at all. */
  @Test
  void strangersWithCommonNamesAreNotTakenForMatches() {
    double[][] strangers = Estimates.table(Level::amongStrangers);
    double[][] truth = Estimates.table(Level::amongStrangers);
    strangers[Field.NAME.place()][0] = 0.001;
    truth[Field.NAME.place()][0] = 0.002;
    int pairs = 400_000;

    Estimates learnt =
        new ExpectationMaximisation(simulated(truth, truth, pairs), pairs, 30, 0.2)
            .from(Estimates.assumed(1e-5, 1e-5).withStrangers(strangers));

    assertThat(learnt.matchRate()).isLessThan(2e-4);
    assertThat(learnt.matches()[Field.BIRTH.place()][Level.BIRTH_DIFFERENT.position()])
        .isLessThanOrEqualTo(0.1);
  }

  private static double[] simulated(double[][] matches, double[][] strangers, int pairs) {
    SplittableRandom chance = new SplittableRandom(1969);
    double[] counts = new double[Levels.patterns()];
    for (int pair = 0; pair < pairs; pair++) {
      double[][] from = chance.nextDouble() < MATCH_RATE ? matches : strangers;
      int pattern = 0;
      for (Field field : Field.values()) {
        if (chance.nextInt(8) > 0) {
          pattern += Levels.part(drawn(field, from[field.place()], chance));
        }
      }
      counts[pattern]++;
    }
    return counts;
  }

  private static Level drawn(Field field, double[] shares, SplittableRandom chance) {
    double drawn = chance.nextDouble();
    for (Level level : field.levels()) {
      drawn -= shares[level.position()];
      if (drawn < 0) {
        return level;
      }
    }
    return field.levels().getLast();
  }

  private static Estimates twoFields(double same, double sameByChance, double rate) {
    return new Estimates(
        Estimates.table(level -> level.position() == 0 ? same : 1 - same),
        Estimates.table(level -> level.position() == 0 ? sameByChance : 1 - sameByChance),
        Estimates.table(Level::amongHousehold),
        rate,
        0);
  }
}
