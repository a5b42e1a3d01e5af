package org.kith.statistics.segregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Deals the people of a composition out to its units again and again, by chance: units keep their
 * sizes and groups theirs. The same seed always gives the same result. Time and memory grow with
 * the number of people.
 *
 * @param permutations how often, at least 2
 */
public record Randomisation(int permutations, long seed) {
  public Randomisation {
    if (permutations < 2) {
      throw new IllegalArgumentException("a spread takes two permutations: " + permutations);
    }
  }

  /** What chance makes of an index whose greatest value is 1. */
  public Chance of(Composition composition, Function<Composition, Index> index) {
    return of(composition, Map.of("", index)).values().iterator().next();
  }

  /**
   * What chance makes of several indices, from the same permutations.
   *
   * @param indices by name, each with 1 as its greatest value
   */
  public Map<String, Chance> of(
      Composition composition, Map<String, Function<Composition, Index>> indices) {
    Map<String, Function<Composition, Index>> defined = new LinkedHashMap<>();
    Map<String, double[]> permuted = new LinkedHashMap<>();
    indices.forEach((name, index) -> {
      // whether it is defined depends on totals alone, which every permutation keeps
      if (index.apply(composition).isDefined()) {
        defined.put(name, index);
        permuted.put(name, new double[permutations]);
      }
    });
    if (!defined.isEmpty()) {
      Dealing dealing = new Dealing(composition, new SplittableRandom(seed));
      for (int permutation = 0; permutation < permutations; permutation++) {
        Composition dealt = dealing.next();
        int at = permutation;
        defined.forEach(
            (name, index) -> values(permuted, name)[at] = index.apply(dealt).value().orElseThrow());
      }
    }
    Map<String, Chance> chances = new LinkedHashMap<>();
    indices.forEach((name, index) ->
        chances.put(
            name,
            switch (index.apply(composition)) {
              case Index.NotDefined none -> Chance.undefined(none);
              case Index.Value(double observed) -> Chance.of(observed, values(permuted, name));
            }));
    return chances;
  }

  private static double[] values(Map<String, double[]> permuted, String name) {
    double[] values = permuted.get(name);
    if (values == null) {
      throw new IllegalStateException("not permuted: " + name);
    }
    return values;
  }

  /** The group of each person, shuffled, and cut into units of the sizes they had. */
  private static final class Dealing {
    private final Composition composition;
    private final SplittableRandom random;
    private final short[] groups;

    Dealing(Composition composition, SplittableRandom random) {
      this.composition = composition;
      this.random = random;
      groups = new short[Math.toIntExact(composition.total())];
      int person = 0;
      for (int group = 0; group < composition.groups().size(); group++) {
        for (long counted = 0; counted < composition.inGroup(group); counted++) {
          groups[person++] = (short) group;
        }
      }
    }

    Composition next() {
      for (int last = groups.length - 1; last > 0; last--) {
        int other = random.nextInt(last + 1);
        short group = groups[last];
        groups[last] = groups[other];
        groups[other] = group;
      }
      List<Composition.Unit> units = new ArrayList<>();
      int person = 0;
      for (int unit = 0; unit < composition.units().size(); unit++) {
        long[] counts = new long[composition.groups().size()];
        for (long seat = 0; seat < composition.inUnit(unit); seat++) {
          counts[groups[person++]]++;
        }
        units.add(
            new Composition.Unit(
                composition.units().get(unit), Arrays.stream(counts).boxed().toList()));
      }
      return new Composition(composition.groups(), units);
    }
  }
}
