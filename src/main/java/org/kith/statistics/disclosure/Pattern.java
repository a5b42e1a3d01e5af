package org.kith.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which counts are hidden, while it is worked out: starts with the small ones, hides the cheapest
 * others until every hidden count is safe, then shows again what need not be hidden.
 */
final class Pattern {
  /** Above so many hidden counts, looking for ones to show again would take too long. */
  private static final int MOST_LOOKED_AT = 1_000;

  /** About a second: the same table always gives the same pattern, on a slow machine too. */
  private static final long MOST_WORK = 40_000_000;

  private final Equations equations;
  private final SafetyRule rule;
  private final Exchanges exchanges;
  private final double[] costs;
  private final BitSet hidden;
  private final BitSet mustHide;
  private final BitSet mustMissSomebody;
  private final BitSet lost = new BitSet();
  private int audits;

  Pattern(
      Equations equations,
      SafetyRule rule,
      Exchanges exchanges,
      double[] costs,
      BitSet hiddenAlready,
      BitSet mustMissSomebody) {
    this.equations = equations;
    this.rule = rule;
    this.exchanges = exchanges;
    this.costs = costs.clone();
    this.mustMissSomebody = mustMissSomebody;
    this.hidden = (BitSet) hiddenAlready.clone();
    this.mustHide = new BitSet();
    for (int count = 0; count < equations.size(); count++) {
      Count.Standing standing = equations.standing(count);
      hidden.set(count, hidden.get(count) || standing == Count.Standing.UNKNOWN);
      boolean small = rule.isSmall(equations.value(count)) && standing != Count.Standing.KNOWN;
      mustHide.set(count, small || mustMissSomebody.get(count));
    }
  }

  /** Hides what is small, and as much else as it takes. */
  void protect() {
    hidden.or(mustHide);
    complete();
    if (exchanges.isQuick()) {
      improve();
    }
  }

  private void complete() {
    for (int count = firstUnsafe(); count >= 0; count = firstUnsafe()) {
      if (!cover(count)) {
        lost.set(count);
      }
    }
    if (hidden.cardinality() <= MOST_LOOKED_AT) {
      showAgain();
    }
  }

  /** Shows one of those that are hidden beside the small ones, and hides others for it. */
  private void improve() {
    List<Integer> left = besides();
    while (!left.isEmpty() && (long) audits * equations.size() < MOST_WORK) {
      int shown = left.removeFirst();
      Pattern other = showing(shown);
      other.complete();
      audits += other.audits;
      if (other.lost.isEmpty() && other.cost() < cost() - SafetyCosts.STEP) {
        hidden.clear();
        hidden.or(other.hidden);
        left = besides();
      }
    }
  }

  private Pattern showing(int shown) {
    BitSet without = hidden();
    without.clear(shown);
    double[] dearer = costs.clone();
    dearer[shown] = Double.POSITIVE_INFINITY;
    return new Pattern(equations, rule, exchanges, dearer, without, mustMissSomebody);
  }

  private double cost() {
    return besides().stream().mapToDouble(cell -> costs[cell]).sum();
  }

  /** Cells that are not hidden for themselves, the dearest first. */
  private List<Integer> besides() {
    List<Integer> besides = new ArrayList<>();
    hidden.stream()
        .filter(count -> equations.mayBeHidden(count) && !mustHide.get(count))
        .forEach(besides::add);
    besides.sort(Comparator.comparingDouble((Integer cell) -> costs[cell]).reversed());
    return besides;
  }

  BitSet hidden() {
    return (BitSet) hidden.clone();
  }

  /** Small counts that can be worked out all the same. */
  List<Integer> exposed() {
    return mustHide.stream().filter(count -> !hidden.get(count) || !isSafe(count)).boxed().toList();
  }

  private int firstUnsafe() {
    return hidden.stream()
        .filter(count -> !lost.get(count) && isGuarded(count) && !isSafe(count))
        .findFirst()
        .orElse(-1);
  }

  /** Cells all look the same once hidden, so all are guarded; of the others only the small. */
  private boolean isGuarded(int count) {
    return equations.mayBeHidden(count) || mustHide.get(count);
  }

  private boolean isSafe(int count) {
    audits++;
    long enough = rule.threshold();
    long value = equations.value(count);
    long down = exchanges.most(count, false, hidden, enough);
    if (mustMissSomebody.get(count) && down == 0) {
      return false;
    }
    long up = exchanges.most(count, true, hidden, enough);
    return rule.isSafe(new Proven(value - down, up >= enough ? null : Long.valueOf(value + up)));
  }

  private boolean cover(int count) {
    long range = rule.threshold() - 1L;
    long value = equations.value(count);
    boolean hidesMore =
        mustMissSomebody.get(count) && hide(count, false, Math.min(range, value))
            || hide(count, true, range)
            || hide(count, false, range);
    return hidesMore || hideAll(count);
  }

  private boolean hide(int count, boolean up, long amount) {
    BitSet more = exchanges.cheapest(count, up, amount, hidden, costs);
    if (more == null) {
      return false;
    }
    BitSet before = hidden();
    hidden.or(more);
    if (isSafe(count)) {
      return true;
    }
    hidden.clear();
    hidden.or(before);
    return false;
  }

  /** Everything but the grand total, else everything; nothing when even that does not help. */
  private boolean hideAll(int count) {
    BitSet before = hidden();
    BitSet last = equations.of(Count.Standing.GRAND_TOTAL);
    for (boolean grandTotalToo : new boolean[] {false, true}) {
      for (int other = 0; other < equations.size(); other++) {
        boolean now =
            costs[other] < Double.POSITIVE_INFINITY && (grandTotalToo || !last.get(other));
        hidden.set(other, hidden.get(other) || now);
      }
      if (isSafe(count)) {
        return true;
      }
    }
    hidden.clear();
    hidden.or(before);
    return false;
  }

  private void showAgain() {
    for (int cell : besides()) {
      hidden.clear(cell);
      if (firstUnsafe() >= 0) {
        hidden.set(cell);
      }
    }
  }
}
