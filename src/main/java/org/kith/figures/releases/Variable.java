package org.kith.figures.releases;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A count with a value: the same people with the same number are one, in whatever release. */
record Variable(CountKey key, long value) {

  /** Of a cell that counts people exactly. */
  static Variable of(ReleaseCell cell) {
    CountKey key = java.util.Objects.requireNonNull(cell.key());
    return new Variable(key, cell.exact().orElseThrow());
  }

  static boolean isOne(ReleaseCell cell) {
    return cell.countsPeople() && cell.exact().isPresent();
  }

  /** The counts of these cells; of one that has changed the first number. */
  static Collection<Variable> in(List<ReleaseCell> cells) {
    Map<CountKey, Variable> first = new LinkedHashMap<>();
    cells.stream()
        .filter(Variable::isOne)
        .map(Variable::of)
        .forEach(variable -> first.putIfAbsent(variable.key(), variable));
    return first.values();
  }

  String name() {
    return key.words() + " (" + value + ")";
  }
}
