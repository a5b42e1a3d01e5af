package org.kith.statistics.linkage;

import java.util.Map;
import java.util.stream.IntStream;

/**
 * Learns from pairs of which nobody has said whether they are one person: how often each level is
 * seen among matches (m) and among different members of a household, and how many pairs of each
 * there are. What is seen among strangers (u) stays as given. Expectation–maximisation of Dempster,
 * Laird and Rubin (1977) for the model of Fellegi and Sunter (1969), as Winkler (1988) applied it;
 * the third class, other members of the household, follows Larsen and Rubin (2001).
 *
 * <p>Pairs that were not looked at count as strangers.
 */
final class ExpectationMaximisation {
  private static final int MOST_ROUNDS = 1000;
  private static final double SETTLED = 1e-9;

  /**
   * More than this a match or a household cannot have of what contradicts it. Without such limits a
   * class can drift to where the data depart from the model most, which is not where people are the
   * same: to strangers with common names, say.
   */
  private static final Map<Level, Double> MOST_IN_MATCHES =
      Map.of(Level.NAME_PARTLY, 0.1, Level.NAME_DIFFERENT, 0.05, Level.BIRTH_DIFFERENT, 0.1);

  private static final Map<Level, Double> MOST_IN_HOUSEHOLDS =
      Map.of(Level.NAME_SAME, 0.1, Level.BIRTH_SAME, 0.1);

  private final int[] patterns;
  private final double[] counts;
  private final double allPairs;
  private final double assumedMatches;
  private final double assumedPairs;

  /**
   * @param counts how many pairs of each pattern were looked at
   * @param allPairs how many pairs there are, those that nobody looked at included
   * @param assumedMatches how many matches the start is worth when levels are counted
   * @param assumedPairs how many matches it is worth when matches are counted
   */
  ExpectationMaximisation(
      double[] counts, double allPairs, double assumedMatches, double assumedPairs) {
    this.patterns = IntStream.range(0, counts.length).filter(p -> counts[p] > 0).toArray();
    this.counts = counts;
    this.allPairs = allPairs;
    this.assumedMatches = assumedMatches;
    this.assumedPairs = assumedPairs;
  }

  Estimates from(Estimates start) {
    Estimates now = start;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Estimates next = better(now, start);
      boolean settled = distance(now, next) < SETTLED;
      now = next;
      if (settled) {
        break;
      }
    }
    return now;
  }

  /** One round. */
  Estimates better(Estimates now, Estimates start) {
    double[][] seen = Estimates.table(level -> 0);
    double[][] seenAtHome = Estimates.table(level -> 0);
    double matches = 0;
    double households = 0;
    for (int pattern : patterns) {
      double match = now.matchRate();
      double household = now.householdRate();
      double strangers = 1 - match - household;
      for (Field field : Field.values()) {
        int level = Levels.position(pattern, field);
        if (level >= 0) {
          match *= now.matches()[field.place()][level];
          household *= now.household()[field.place()][level];
          strangers *= now.strangers()[field.place()][level];
        }
      }
      double count = counts[pattern] / (match + household + strangers);
      matches += count * match;
      households += count * household;
      for (Field field : Field.values()) {
        int level = Levels.position(pattern, field);
        if (level >= 0) {
          seen[field.place()][level] += count * match;
          seenAtHome[field.place()][level] += count * household;
        }
      }
    }
    return new Estimates(
        limited(shares(seen, start.matches()), MOST_IN_MATCHES),
        now.strangers(),
        limited(shares(seenAtHome, start.household()), MOST_IN_HOUSEHOLDS),
        rate(matches, start.matchRate()),
        rate(households, start.householdRate()));
  }

  private double rate(double counted, double start) {
    return start == 0 ? 0 : (counted + assumedPairs) / (allPairs + assumedPairs / start);
  }

  private double[][] shares(double[][] seen, double[][] assumed) {
    for (int field = 0; field < seen.length; field++) {
      double sum = assumedMatches;
      for (double count : seen[field]) {
        sum += count;
      }
      for (int level = 0; level < seen[field].length; level++) {
        seen[field][level] =
            sum == 0
                ? assumed[field][level]
                : (seen[field][level] + assumedMatches * assumed[field][level]) / sum;
      }
    }
    return seen;
  }

  /**
   * The most likely shares within the limits: what is too much goes to the others in proportion.
   */
  private static double[][] limited(double[][] shares, Map<Level, Double> limits) {
    for (Field field : Field.values()) {
      double[] ofField = shares[field.place()];
      double over = 0;
      double free = 0;
      for (Level level : field.levels()) {
        double share = ofField[level.position()];
        double most = limits.getOrDefault(level, 1.0);
        over += Math.max(0, share - most);
        free += limits.containsKey(level) ? 0 : share;
        ofField[level.position()] = Math.min(share, most);
      }
      for (Level level : field.levels()) {
        if (over > 0 && !limits.containsKey(level)) {
          ofField[level.position()] *= 1 + over / free;
        }
      }
    }
    return shares;
  }

  private static double distance(Estimates one, Estimates other) {
    double most =
        Math.abs(one.matchRate() - other.matchRate()) / Math.max(other.matchRate(), 1e-300);
    for (int field = 0; field < one.matches().length; field++) {
      for (int level = 0; level < one.matches()[field].length; level++) {
        most =
            Math.max(most, Math.abs(one.matches()[field][level] - other.matches()[field][level]));
      }
    }
    return most;
  }
}
