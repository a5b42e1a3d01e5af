package org.kith.statistics.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.kith.statistics.disclosure.SuppressedTable.Exposed;
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
  private final LinkedCounts linked;
  private final SafetyRule rule;
  private final double[] costs;
  private final List<OneCategory> warnings;

  private Suppression(FrequencyTable table, SafetyRule rule, Background background) {
    this.linked = LinkedCounts.of(table, background);
    this.rule = rule;
    this.costs = SafetyCosts.of(table, rule);
    this.warnings = OneCategory.in(table);
  }

  /** Protects a table that stands alone. */
  public static SuppressedTable of(FrequencyTable table, SafetyRule rule) {
    return of(table, rule, Background.NONE);
  }

  /** Protects a table against those who also have what was released before. */
  public static SuppressedTable of(FrequencyTable table, SafetyRule rule, Background background) {
    Suppression suppression = new Suppression(table, rule, background);
    Pattern pattern = suppression.pattern(Set.of());
    pattern.protect();
    return suppression.outcome(pattern);
  }

  /** What can be proven, and what is exposed, when just these cells are hidden. */
  public static SuppressedTable audit(
      FrequencyTable table, Collection<Cell> hidden, SafetyRule rule, Background background) {
    Suppression suppression = new Suppression(table, rule, background);
    return suppression.outcome(suppression.pattern(hidden));
  }

  private Pattern pattern(Collection<Cell> hidden) {
    BitSet cells = new BitSet();
    hidden.forEach(cell -> cells.set(linked.table().index(cell)));
    BitSet mustMissSomebody = new BitSet();
    if (rule.guardsWhereAllAreOne()) {
      warnings.forEach(warning -> mustMissSomebody.set(linked.table().index(warning.cell())));
    }
    return new Pattern(linked, rule, exchanges(rule.leastHidden()), costs, cells, mustMissSomebody);
  }

  /** A table alone is a network, which is quick; what is linked to others needs a programme. */
  private Exchanges exchanges(long least) {
    return linked.background().isEmpty()
        ? new TableExchanges(linked.table(), least)
        : new LinkedExchanges(linked, least);
  }

  private SuppressedTable outcome(Pattern pattern) {
    FrequencyTable table = linked.table();
    // what is told is what everybody can prove, even without knowing that zeros are shown
    Exchanges attack = exchanges(0);
    BitSet hidden = pattern.hidden();
    BiFunction<Integer, Boolean, Long> most =
        (count, up) -> attack.most(count, up, hidden, Exchanges.UNLIMITED);
    List<HiddenCell> cells = new ArrayList<>();
    hidden.stream()
        .filter(linked::isCell)
        .forEach(cell ->
            cells.add(
                new HiddenCell(
                    table.cell(cell), rule.isSmall(linked.values()[cell]), proven(cell, most))));
    List<Exposed> exposed =
        pattern.exposed().stream()
            .map(count -> new Exposed(name(count), proven(count, most)))
            .toList();
    return new SuppressedTable(table, rule, cells, warnings, exposed);
  }

  private Proven proven(int count, BiFunction<Integer, Boolean, Long> most) {
    long value = linked.values()[count];
    long up = most.apply(count, true);
    return new Proven(
        value - most.apply(count, false),
        up == Exchanges.UNLIMITED ? null : Long.valueOf(value + up));
  }

  private String name(int count) {
    if (linked.isOutside(count)) {
      return linked.other(count).name();
    }
    Cell cell = linked.table().cell(count);
    return linked.table().rows().get(cell.row())
        + " / "
        + linked.table().columns().get(cell.column());
  }
}
