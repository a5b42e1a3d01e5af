package org.kith.statistics.mixing;

import java.util.List;
import org.kith.statistics.segregation.Diversity;
import org.kith.statistics.segregation.Index;

/**
 * The population that sessions are compared with, and that has to be named beside every comparison:
 * a ward, a locality, the borough; by one characteristic.
 *
 * @param population whose groups these are, in words
 * @param groups in the order in which sessions count them
 * @param counts people by group
 */
public record Reference(String population, List<String> groups, List<Long> counts) {
  public Reference {
    groups = List.copyOf(groups);
    counts = List.copyOf(counts);
    if (groups.size() != counts.size() || groups.stream().distinct().count() != groups.size()) {
      throw new IllegalArgumentException("not one count for each group: " + groups);
    }
    if (people(counts) == 0) {
      throw new IllegalArgumentException("a reference population has people: " + population);
    }
  }

  /** B = 1 − ΣP²: how often two people drawn from this population by chance differ. */
  public Index benchmark() {
    return new Diversity(counts).interaction();
  }

  /** P: what share of the population is in the group. */
  public double share(int group) {
    return (double) counts.get(group) / people(counts);
  }

  private static long people(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }
}
