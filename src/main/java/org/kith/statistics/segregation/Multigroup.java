package org.kith.statistics.segregation;

import static org.kith.statistics.segregation.Index.notDefined;

import java.util.stream.IntStream;

/**
 * Indices of any number of groups over units: p is a group's share of a unit with t people, P its
 * share of all T people; I = ΣP(1−P) is their interaction, E = −ΣP ln P their entropy, K the number
 * of groups that have anybody. Formulas as in Reardon and Firebaugh (2002), "Measures of Multigroup
 * Segregation", Sociological Methodology 32, after Theil and Finizza (1971).
 */
public final class Multigroup {
  private final Composition composition;
  private final double all;

  Multigroup(Composition composition) {
    this.composition = composition;
    all = composition.total();
  }

  /** D = ΣΣ t|p − P| / (2TI): the share of people who would have to move, of the most possible. */
  public Index dissimilarity() {
    return ifTheyDiffer(() ->
        sum((unit, group) -> total(unit) * Math.abs(deviation(unit, group)))
            / (2 * all * interaction()));
  }

  /**
   * M = ΣΣ n/T · ln(nT/(tN)), in natural units: how much a person's unit tells of their group. From
   * 0 to at most E; it adds up over nested areas (Mora and Ruiz-Castillo 2011, "Entropy-based
   * Segregation Indices", Sociological Methodology 41), see {@link Decomposition}. Where everybody
   * is in one group there is nothing to tell: 0.
   */
  public Index mutualInformation() {
    if (all == 0) {
      return notDefined(Undefined.NOBODY);
    }
    double information =
        sum((unit, group) -> {
          double here = composition.count(unit, group);
          return here == 0
              ? 0
              : here / all * Math.log(here / total(unit) / (composition.inGroup(group) / all));
        });
    return Index.of(Math.max(information, 0));
  }

  /** Theil's H = Σ t(E − E of the unit) / (TE) = M/E. */
  public Index entropyIndex() {
    return ifTheyDiffer(() -> {
      double entropy = composition.together().entropy().value().orElseThrow();
      return mutualInformation().value().orElseThrow() / entropy;
    });
  }

  /** R = ΣΣ t(p − P)² / (TI): what share of interaction the division into units takes away. */
  public Index relativeDiversity() {
    return ifTheyDiffer(() -> sum(this::variance) / (all * interaction()));
  }

  /** Pn = ΣΣ t(p − P)² / (T(1 − P)): eta² of each group against the rest, weighted by its share. */
  public Index normalizedExposure() {
    return ifTheyDiffer(
        () -> sum((unit, group) -> variance(unit, group) / (1 - share(group))) / all);
  }

  /** C = ΣΣ t(p − P)² / (T(K − 1)P): as Pn, but rare groups weigh as much as large ones. */
  public Index squaredCoefficientOfVariation() {
    return ifTheyDiffer(() -> {
      long present = groups().filter(group -> composition.inGroup(group) > 0).count();
      double sum =
          sum((unit, group) ->
              composition.inGroup(group) == 0 ? 0 : variance(unit, group) / share(group));
      return sum / (all * (present - 1));
    });
  }

  /** The share of their own group in the unit of a person of this group, on average. */
  public Index isolation(String of) {
    return exposure(of, of);
  }

  /**
   * The share of one group in the unit of a person of another, on average: Σ n/N · p. Over all
   * groups the exposures of one group add up to 1. Whoever is counted counts among their own unit.
   */
  public Index exposure(String of, String to) {
    return exposure(composition.group(of), composition.group(to));
  }

  Index exposure(int of, int to) {
    if (all == 0) {
      return notDefined(Undefined.NOBODY);
    }
    double inGroup = composition.inGroup(of);
    if (inGroup == 0) {
      return notDefined(Undefined.NOBODY_IN_GROUP);
    }
    return Index.share(
        units()
            .mapToDouble(unit ->
                composition.count(unit, of) / inGroup * (composition.count(unit, to) / total(unit)))
            .sum());
  }

  private interface Formula {
    double value();
  }

  private interface Term {
    double of(int unit, int group);
  }

  private Index ifTheyDiffer(Formula formula) {
    if (all == 0) {
      return notDefined(Undefined.NOBODY);
    }
    boolean oneGroup =
        groups().anyMatch(group -> composition.inGroup(group) == composition.total());
    return oneGroup ? notDefined(Undefined.ONE_GROUP) : Index.share(formula.value());
  }

  private double sum(Term term) {
    return units()
        .mapToDouble(unit -> groups().mapToDouble(group -> term.of(unit, group)).sum())
        .sum();
  }

  private double variance(int unit, int group) {
    double deviation = deviation(unit, group);
    return total(unit) * deviation * deviation;
  }

  private double deviation(int unit, int group) {
    return composition.count(unit, group) / total(unit) - share(group);
  }

  private double interaction() {
    return composition.together().interaction().value().orElseThrow();
  }

  private double share(int group) {
    return composition.inGroup(group) / all;
  }

  private double total(int unit) {
    return composition.inUnit(unit);
  }

  private IntStream units() {
    return IntStream.range(0, composition.units().size());
  }

  private IntStream groups() {
    return IntStream.range(0, composition.groups().size());
  }
}
