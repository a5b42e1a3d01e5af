package org.kith.figures.releases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What can be set beside each other: a whole and its parts by one characteristic, and the same
 * count at two times.
 */
final class Links {
  /** A whole with parts of it that share nobody. */
  record Parts(Variable whole, Set<Variable> parts) {}

  private final Set<Parts> found = new LinkedHashSet<>();

  List<Parts> found() {
    return List.copyOf(found);
  }

  /** Within counts of which each is there once, such as those of one release. */
  Links addWholes(Collection<Variable> counts) {
    for (Variable whole : counts) {
      for (String dimension : dimensions(counts)) {
        Set<Variable> parts = new LinkedHashSet<>();
        counts.stream()
            .filter(part -> part.key().isPartOf(whole.key(), dimension))
            .forEach(parts::add);
        long sum = parts.stream().mapToLong(Variable::value).sum();
        // parts that overlap, such as answers of which several can be given, make no sum
        if (!parts.isEmpty() && sum <= whole.value()) {
          found.add(new Parts(whole, parts));
        }
      }
    }
    return this;
  }

  /** Between counts at different times, or of which there are two numbers. */
  Links addTimes(Collection<Variable> counts) {
    List<Variable> all = new ArrayList<>(new LinkedHashSet<>(counts));
    for (Variable whole : all) {
      for (Variable part : all) {
        if (isAmong(part, whole)) {
          found.add(new Parts(whole, Set.of(part)));
        }
      }
    }
    return this;
  }

  private static boolean isAmong(Variable part, Variable whole) {
    if (!part.key().isOfTheSameQuantityAs(whole.key())
        || !part.key().breakdown().equals(whole.key().breakdown())) {
      return false;
    }
    return part.key().period().equals(whole.key().period())
        ? part.value() < whole.value()
        : part.value() <= whole.value() && whole.key().lastsLongerThan(part.key());
  }

  private static Set<String> dimensions(Collection<Variable> counts) {
    Set<String> dimensions = new TreeSet<>();
    counts.forEach(count -> dimensions.addAll(count.key().breakdown().values().keySet()));
    return dimensions;
  }
}
