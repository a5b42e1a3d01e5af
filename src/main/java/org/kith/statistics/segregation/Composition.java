package org.kith.statistics.segregation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How many people of each group are in each unit: residents of neighbourhoods, pupils of schools,
 * attendances of sessions. Units with nobody in them are left out, because they have no shares.
 */
public final class Composition {
  private final List<String> groups;
  private final List<String> units;
  private final List<String> emptyUnits;
  private final long[][] counts;
  private final long[] unitTotals;
  private final long[] groupTotals;
  private final long total;

  /**
   * @param counts by group, in the order of the composition's groups; never negative
   */
  public record Unit(String name, List<Long> counts) {
    public Unit {
      counts = List.copyOf(counts);
      if (counts.stream().anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("people are never fewer than none: " + name);
      }
    }

    boolean isEmpty() {
      return counts.stream().allMatch(count -> count == 0);
    }
  }

  /** Refuses a unit that has not a count for every group, and two groups of one name. */
  public Composition(List<String> groups, List<Unit> units) {
    this.groups = List.copyOf(groups);
    if (this.groups.stream().distinct().count() != this.groups.size()) {
      throw new IllegalArgumentException("two groups of one name: " + groups);
    }
    List<Unit> filled = units.stream().filter(unit -> !unit.isEmpty()).toList();
    this.units = filled.stream().map(Unit::name).toList();
    emptyUnits = units.stream().filter(Unit::isEmpty).map(Unit::name).toList();
    counts = new long[filled.size()][this.groups.size()];
    unitTotals = new long[filled.size()];
    groupTotals = new long[this.groups.size()];
    long all = 0;
    for (int unit = 0; unit < counts.length; unit++) {
      List<Long> counted = filled.get(unit).counts();
      if (counted.size() != this.groups.size()) {
        throw new IllegalArgumentException("not a count for every group: " + filled.get(unit));
      }
      for (int group = 0; group < groupTotals.length; group++) {
        long count = counted.get(group);
        counts[unit][group] = count;
        unitTotals[unit] += count;
        groupTotals[group] += count;
        all = Math.addExact(all, count);
      }
    }
    total = all;
  }

  public List<String> groups() {
    return groups;
  }

  /** The units with somebody in them. */
  public List<String> units() {
    return units;
  }

  /** Names of the units that were left out. */
  public List<String> emptyUnits() {
    return emptyUnits;
  }

  public long count(int unit, int group) {
    return counts[unit][group];
  }

  public long inUnit(int unit) {
    return unitTotals[unit];
  }

  public long inGroup(int group) {
    return groupTotals[group];
  }

  public long total() {
    return total;
  }

  /** How many people there are of each group, wherever they are. */
  public Diversity together() {
    return Diversity.of(groupTotals);
  }

  /** The same people and units in two groups: the named one, and everybody else. */
  public TwoGroups againstRest(String group) {
    int of = group(group);
    List<Unit> divided = new ArrayList<>();
    for (int unit = 0; unit < counts.length; unit++) {
      long in = counts[unit][of];
      divided.add(new Unit(units.get(unit), List.of(in, unitTotals[unit] - in)));
    }
    return new TwoGroups(new Composition(List.of(group, "not " + group), divided));
  }

  /** Two of the groups, as if there were no others. */
  public TwoGroups pair(String one, String other) {
    int first = group(one);
    int second = group(other);
    List<Unit> pairs = new ArrayList<>();
    for (int unit = 0; unit < counts.length; unit++) {
      pairs.add(new Unit(units.get(unit), List.of(counts[unit][first], counts[unit][second])));
    }
    return new TwoGroups(new Composition(List.of(one, other), pairs));
  }

  public Multigroup allGroups() {
    return new Multigroup(this);
  }

  /** The units of each larger area, in the order in which areas are first met. */
  Map<String, Composition> within(UnaryOperator<String> areaOfUnit) {
    Map<String, List<Unit>> byArea = new LinkedHashMap<>();
    for (int unit = 0; unit < counts.length; unit++) {
      byArea
          .computeIfAbsent(areaOfUnit.apply(units.get(unit)), _ -> new ArrayList<>())
          .add(new Unit(units.get(unit), boxed(counts[unit])));
    }
    Map<String, Composition> within = new LinkedHashMap<>();
    byArea.forEach((area, inside) -> within.put(area, new Composition(groups, inside)));
    return within;
  }

  /** This composition as one unit of a larger one. */
  Unit as(String name) {
    return new Unit(name, boxed(groupTotals));
  }

  int group(String name) {
    int group = groups.indexOf(name);
    if (group < 0) {
      throw new IllegalArgumentException("no such group: " + name);
    }
    return group;
  }

  private static List<Long> boxed(long[] counts) {
    List<Long> boxed = new ArrayList<>(counts.length);
    for (long count : counts) {
      boxed.add(count);
    }
    return boxed;
  }
}
