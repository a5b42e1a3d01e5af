package org.kith.statistics.segregation;

import java.util.Arrays;

/**
 * What an index would be if chance alone put the same people into the same units. Small units are
 * uneven by chance, so that D, H and their like are above 0 where nobody is kept apart (Carrington
 * and Troske 1997, "On Measuring Segregation in Samples with Small Units", Journal of Business and
 * Economic Statistics 15; Allen, Burgess, Davidson and Windmeijer 2015, "More reliable inference
 * for the dissimilarity index of segregation", Econometrics Journal 18).
 *
 * @param expected mean over the permutations
 * @param spread standard deviation over the permutations
 * @param beyond (observed − expected)/(1 − expected): 0 as by chance, 1 fully apart, below 0 more
 *     even than by chance
 * @param asLarge how often chance makes the index at least as large, the observed one included
 */
public record Chance(Index observed, Index expected, Index spread, Index beyond, Index asLarge) {

  private static final double ROUNDING = 1e-12;

  static Chance undefined(Index.NotDefined none) {
    return new Chance(none, none, none, none, none);
  }

  static Chance of(double observed, double[] permuted) {
    double expected = Arrays.stream(permuted).average().orElseThrow();
    double squares = Arrays.stream(permuted).map(value -> squared(value - expected)).sum();
    double spread = Math.sqrt(squares / (permuted.length - 1));
    long asLarge = Arrays.stream(permuted).filter(value -> value >= observed - ROUNDING).count();
    return new Chance(
        Index.of(observed),
        Index.of(expected),
        Index.of(spread),
        expected >= 1 - ROUNDING
            ? Index.notDefined(Undefined.CHANCE_SEPARATES)
            : Index.of((observed - expected) / (1 - expected)),
        Index.share((1.0 + asLarge) / (1 + permuted.length)));
  }

  private static double squared(double number) {
    return number * number;
  }
}
