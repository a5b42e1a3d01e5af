package org.kith.statistics.segregation;

import static org.kith.statistics.segregation.Index.notDefined;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Indices of two groups over units: x people of the first and y of the second in a unit of t = x +
 * y, X and Y of T altogether, p = x/t and P = X/T. All lie from 0 to 1, and none but isolation and
 * exposure is defined unless both groups have somebody. Formulas as in Massey and Denton (1988),
 * "The Dimensions of Residential Segregation", Social Forces 67.
 */
public final class TwoGroups {
  private static final int FIRST = 0;
  private static final int SECOND = 1;

  private final Composition composition;
  private final double inFirst;
  private final double inSecond;
  private final double all;

  TwoGroups(Composition composition) {
    this.composition = composition;
    inFirst = composition.inGroup(FIRST);
    inSecond = composition.inGroup(SECOND);
    all = composition.total();
  }

  /** P: what share of the people is in the first group. */
  public Index share() {
    return all == 0 ? notDefined(Undefined.NOBODY) : Index.share(inFirst / all);
  }

  /** D = ½Σ|x/X − y/Y|: the share of a group that would have to move (Duncan and Duncan 1955). */
  public Index dissimilarity() {
    return ifBothAreThere(
        () -> sum(unit -> Math.abs(first(unit) / inFirst - second(unit) / inSecond)) / 2);
  }

  /** The area between the segregation curve and evenness (Duncan and Duncan 1955); at least D. */
  public Index gini() {
    return ifBothAreThere(() -> {
      int[] byShare =
          IntStream.range(0, composition.units().size())
              .boxed()
              .sorted(Comparator.comparingDouble(unit -> first(unit) / total(unit)))
              .mapToInt(Integer::intValue)
              .toArray();
      double difference = 0;
      double firstSoFar = 0;
      double secondSoFar = 0;
      for (int unit : byShare) {
        difference += first(unit) * secondSoFar - second(unit) * firstSoFar;
        firstSoFar += first(unit);
        secondSoFar += second(unit);
      }
      return difference / (inFirst * inSecond);
    });
  }

  /**
   * A = 1 − P/(1−P) · |Σ (1−p)^(1−b) p^b t / (PT)|^(1/(1−b)) (James and Taeuber 1985).
   *
   * @param weight b, above 0 and below 1: above ½ units with more of the first group weigh more
   */
  public Index atkinson(double weight) {
    if (!(weight > 0 && weight < 1)) {
      throw new IllegalArgumentException("the weight lies between 0 and 1: " + weight);
    }
    return ifBothAreThere(() -> {
      // Σ x^b y^(1−b) / (X^b Y^(1−b)) is the same sum, without what cancels out
      double evenness =
          sum(unit ->
              Math.pow(first(unit) / inFirst, weight)
                  * Math.pow(second(unit) / inSecond, 1 - weight));
      return 1 - Math.pow(evenness, 1 / (1 - weight));
    });
  }

  /** Theil's H: what share of the uncertainty about people's group their unit removes. */
  public Index entropyIndex() {
    return ifBothAreThere(() -> {
      double entropy = entropy(inFirst / all);
      double within = sum(unit -> total(unit) * entropy(first(unit) / total(unit))) / all;
      return (entropy - within) / entropy;
    });
  }

  /** Eta²: isolation above what the group's share alone would make it, (xPx − P)/(1 − P). */
  public Index correlationRatio() {
    return ifBothAreThere(() -> {
      double share = inFirst / all;
      double variance = sum(unit -> total(unit) * squared(first(unit) / total(unit) - share));
      return variance / (all * share * (1 - share));
    });
  }

  /** xPx: the share of their own group in the unit of a person of the first group, on average. */
  public Index isolation() {
    return ofTheFirst(FIRST);
  }

  /** xPy: the share of the second group in the unit of a person of the first, on average. */
  public Index exposure() {
    return ofTheFirst(SECOND);
  }

  private Index ofTheFirst(int to) {
    return composition.allGroups().exposure(FIRST, to);
  }

  private interface Formula {
    double value();
  }

  private Index ifBothAreThere(Formula formula) {
    if (all == 0) {
      return notDefined(Undefined.NOBODY);
    }
    if (inFirst == 0) {
      return notDefined(Undefined.NOBODY_IN_GROUP);
    }
    return inSecond == 0 ? notDefined(Undefined.NOBODY_ELSE) : Index.share(formula.value());
  }

  private double first(int unit) {
    return composition.count(unit, FIRST);
  }

  private double second(int unit) {
    return composition.count(unit, SECOND);
  }

  private double total(int unit) {
    return composition.inUnit(unit);
  }

  private double sum(IntToDoubleFunction term) {
    return IntStream.range(0, composition.units().size()).mapToDouble(term).sum();
  }

  private static double entropy(double share) {
    return -Diversity.xLogX(share) - Diversity.xLogX(1 - share);
  }

  private static double squared(double number) {
    return number * number;
  }
}
