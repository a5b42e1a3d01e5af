package org.kith.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Linked counts by number instead of name, checked: every sum holds for the true counts. */
final class Equations {
  private final List<Count> counts;
  private final List<Map<Integer, Integer>> sums = new ArrayList<>();

  Equations(LinkedCounts linked) {
    this.counts = linked.counts();
    Map<String, Integer> numbers = new HashMap<>();
    for (int count = 0; count < counts.size(); count++) {
      if (numbers.put(counts.get(count).name(), count) != null) {
        throw new IllegalArgumentException("two counts are called " + counts.get(count).name());
      }
    }
    for (LinkedCounts.Sum sum : linked.sums()) {
      Map<Integer, Integer> coefficients = new HashMap<>();
      sum.coefficients()
          .forEach((name, times) ->
              coefficients.put(
                  Objects.requireNonNull(numbers.get(name), () -> "no such count: " + name),
                  times));
      requireTrue(coefficients);
      sums.add(coefficients);
    }
  }

  int size() {
    return counts.size();
  }

  String name(int count) {
    return counts.get(count).name();
  }

  long value(int count) {
    return counts.get(count).value();
  }

  Count.Standing standing(int count) {
    return counts.get(count).standing();
  }

  boolean mayBeHidden(int count) {
    return standing(count).mayBeHidden();
  }

  /** The counts of this standing. */
  BitSet of(Count.Standing standing) {
    BitSet found = new BitSet();
    for (int count = 0; count < size(); count++) {
      found.set(count, standing(count) == standing);
    }
    return found;
  }

  /** Coefficients by the number of the count; with the true counts each sum is 0. */
  List<Map<Integer, Integer>> sums() {
    return sums;
  }

  private void requireTrue(Map<Integer, Integer> coefficients) {
    long sum = 0;
    for (Map.Entry<Integer, Integer> term : coefficients.entrySet()) {
      sum += term.getValue() * value(term.getKey());
    }
    if (sum != 0) {
      throw new IllegalArgumentException("a sum does not hold for the true counts");
    }
  }
}
