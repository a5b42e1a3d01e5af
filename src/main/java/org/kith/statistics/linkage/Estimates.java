package org.kith.statistics.linkage;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * What the model believes: for each field and level how often it is seen in two records of one
 * person, of strangers, and of two members of a household, where both records know the field; and
 * how many of all pairs are of one person, or of one household.
 *
 * @param matches the m of Fellegi and Sunter, by field and position of the level
 * @param strangers their u
 * @param matchRate the share of all pairs
 */
@SuppressWarnings("ArrayRecordComponent") // neither compared nor changed
record Estimates(
    double[][] matches,
    double[][] strangers,
    double[][] household,
    double matchRate,
    double householdRate) {

  /** Where learning starts. */
  static Estimates assumed(double matchRate, double householdRate) {
    return new Estimates(
        table(Level::amongMatches),
        table(Level::amongStrangers),
        table(Level::amongHousehold),
        matchRate,
        householdRate);
  }

  Estimates withStrangers(double[][] others) {
    return new Estimates(matches, others, household, matchRate, householdRate);
  }

  Estimates withRates(double ofMatches, double ofHouseholds) {
    return new Estimates(matches, strangers, household, ofMatches, ofHouseholds);
  }

  static double[][] table(ToDoubleFunction<Level> value) {
    return Arrays.stream(Field.values())
        .map(field -> field.levels().stream().mapToDouble(value).toArray())
        .toArray(double[][]::new);
  }
}
