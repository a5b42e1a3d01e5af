package org.kith.statistics.segregation;

import static org.kith.statistics.segregation.Index.notDefined;
import static org.kith.statistics.segregation.Index.share;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;

/**
 * How different the people of one body are from each other, whoever meets whom.
 *
 * @param counts people by group; groups that are offered and have nobody count as offered
 */
public record Diversity(List<Long> counts) {
  public Diversity {
    counts = List.copyOf(counts);
    if (counts.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("people are never fewer than none: " + counts);
    }
  }

  public static Diversity of(long... counts) {
    return new Diversity(LongStream.of(counts).boxed().toList());
  }

  public long people() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The chance that two draws with replacement are of different groups, 1 − Σp² (Simpson 1949; also
   * called interaction or Gini–Simpson): for populations, of which a session is a small part.
   */
  public Index interaction() {
    double people = people();
    if (people == 0) {
      return notDefined(Undefined.NOBODY);
    }
    return share(1 - sum(count -> count / people * (count / people)));
  }

  /**
   * The share of the pairs of these people who are of different groups, 1 − Σn(n−1)/(N(N−1))
   * (Simpson 1949). For a small body it has no bias: over bodies drawn by chance from a population
   * its mean is the population's {@link #interaction()}.
   */
  public Index pairsWhoDiffer() {
    double people = people();
    if (people < 2) {
      return notDefined(people == 0 ? Undefined.NOBODY : Undefined.ALONE);
    }
    return share(1 - sum(count -> count * (count - 1)) / (people * (people - 1)));
  }

  /** Shannon's entropy −Σp ln p, in natural units: 0 for one group, ln K for K equal ones. */
  public Index entropy() {
    double people = people();
    if (people == 0) {
      return notDefined(Undefined.NOBODY);
    }
    double entropy = -sum(count -> xLogX(count / people));
    return Index.of(Math.max(entropy, 0));
  }

  /** Entropy over its greatest value, that of all groups offered being equal. */
  public Index evenness() {
    if (counts.size() < 2) {
      return notDefined(Undefined.ONE_CATEGORY);
    }
    return switch (entropy()) {
      case Index.Value(double entropy) -> share(entropy / Math.log(counts.size()));
      case Index.NotDefined none -> none;
    };
  }

  /** Continued to 0, where it is 0: a group without people adds nothing. */
  static double xLogX(double x) {
    return x <= 0 ? 0 : x * Math.log(x);
  }

  private double sum(DoubleUnaryOperator term) {
    return counts.stream().mapToDouble(count -> term.applyAsDouble(count)).sum();
  }
}
