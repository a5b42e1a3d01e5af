package org.kith.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kith.statistics.disclosure.SuppressedCounts.HiddenCount;
import org.kith.statistics.disclosure.SuppressedTable.HiddenCell;

/**
 * Hides small counts, and with them as many others as it takes that nobody can work them out from
 * what is left (complementary suppression), and proves it: the largest and the least value that
 * every hidden count can have are worked out exactly, as an attacker would.
 *
 * <p>Which others are hidden is a good choice, not always the best one: the cheapest closed path
 * through each count that is not yet safe (Kelly, Golden and Assad 1992); whatever can be shown
 * again is; and for a while others are tried in the place of each.
 */
public final class Suppression {
  private Suppression() {}

  /** Protects a table that stands alone. */
  public static SuppressedTable of(FrequencyTable table, SafetyRule rule) {
    return table(table, List.of(), rule, true);
  }

  /** What can be proven, and what is exposed, when just these cells of a table are hidden. */
  public static SuppressedTable audit(
      FrequencyTable table, Collection<Cell> hidden, SafetyRule rule) {
    return table(table, hidden, rule, false);
  }

  /** Protects what is about to be released against those who have all of the rest. */
  public static SuppressedCounts of(LinkedCounts linked, SafetyRule rule) {
    return counts(linked, Set.of(), rule, true);
  }

  /** What can be proven, and what is exposed, when just these are hidden, by their names. */
  public static SuppressedCounts audit(
      LinkedCounts linked, Collection<String> hidden, SafetyRule rule) {
    return counts(linked, hidden, rule, false);
  }

  private static SuppressedTable table(
      FrequencyTable table, Collection<Cell> chosen, SafetyRule rule, boolean protects) {
    Equations equations = new Equations(LinkedCounts.of("", table));
    List<OneCategory> warnings = OneCategory.in(table);
    BitSet hidden = new BitSet();
    chosen.forEach(cell -> hidden.set(table.index(cell)));
    BitSet mustMissSomebody = new BitSet();
    if (rule.guardsWhereAllAreOne()) {
      warnings.forEach(warning -> mustMissSomebody.set(table.index(warning.cell())));
    }
    // a table alone is a network, which is quick
    Exchanges exchanges = new TableExchanges(table, rule.leastHidden());
    double[] costs = SafetyCosts.of(equations, rule);
    Pattern pattern = new Pattern(equations, rule, exchanges, costs, hidden, mustMissSomebody);
    if (protects) {
      pattern.protect();
    }
    Attack attack = new Attack(equations, new TableExchanges(table, 0), pattern.hidden());
    List<HiddenCell> cells = new ArrayList<>();
    pattern.hidden().stream()
        .forEach(cell ->
            cells.add(
                new HiddenCell(
                    table.cell(cell), rule.isSmall(equations.value(cell)), attack.proves(cell))));
    return new SuppressedTable(table, rule, cells, warnings, attack.exposes(pattern.exposed()));
  }

  private static SuppressedCounts counts(
      LinkedCounts linked, Collection<String> chosen, SafetyRule rule, boolean protects) {
    Equations equations = new Equations(linked);
    BitSet hidden = new BitSet();
    IntStream.range(0, equations.size())
        .filter(count -> chosen.contains(equations.name(count)))
        .forEach(hidden::set);
    Exchanges exchanges = new LinkedExchanges(equations, rule.leastHidden());
    double[] costs = SafetyCosts.of(equations, rule);
    Pattern pattern = new Pattern(equations, rule, exchanges, costs, hidden, new BitSet());
    if (protects) {
      pattern.protect();
    }
    Attack attack = new Attack(equations, new LinkedExchanges(equations, 0), pattern.hidden());
    List<HiddenCount> counts = new ArrayList<>();
    pattern.hidden().stream()
        .filter(equations::mayBeHidden)
        .forEach(count ->
            counts.add(
                new HiddenCount(
                    equations.name(count),
                    rule.isSmall(equations.value(count)),
                    attack.proves(count))));
    return new SuppressedCounts(counts, attack.exposes(pattern.exposed()));
  }

  /** What is told: what everybody can prove, even without knowing that zeros are shown. */
  private record Attack(Equations equations, Exchanges exchanges, BitSet hidden) {
    Proven proves(int count) {
      long up = exchanges.most(count, true, hidden, Exchanges.UNLIMITED);
      long down = exchanges.most(count, false, hidden, Exchanges.UNLIMITED);
      long value = equations.value(count);
      return new Proven(value - down, up == Exchanges.UNLIMITED ? null : Long.valueOf(value + up));
    }

    List<Exposed> exposes(List<Integer> counts) {
      return counts.stream()
          .map(count -> new Exposed(equations.name(count), proves(count)))
          .toList();
    }
  }
}
