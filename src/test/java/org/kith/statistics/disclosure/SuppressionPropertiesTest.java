package org.kith.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.statistics.disclosure.SuppressedTable.HiddenCell;

/** An attacker who tries every table that fits what is published learns no more than is told. */
class SuppressionPropertiesTest {

  @Provide
  Arbitrary<FrequencyTable> smallTables() {
    return Arbitraries.integers()
        .between(2, 3)
        .flatMap(columns ->
            Arbitraries.longs()
                .between(0, 5)
                .list()
                .ofSize(columns)
                .list()
                .ofSize(2)
                .map(SuppressionPropertiesTest::totalled));
  }

  @Provide
  Arbitrary<FrequencyTable> tables() {
    Arbitrary<Integer> sides = Arbitraries.integers().between(2, 7);
    Arbitrary<Long> counts =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, Arbitraries.just(0L)),
            net.jqwik.api.Tuple.of(3, Arbitraries.longs().between(1, 6)),
            net.jqwik.api.Tuple.of(5, Arbitraries.longs().between(5, 400)));
    return sides.flatMap(rows ->
        sides.flatMap(columns ->
            counts
                .list()
                .ofSize(columns)
                .list()
                .ofSize(rows)
                .map(SuppressionPropertiesTest::totalled)));
  }

  @Property(tries = 100)
  void whatIsToldIsExactlyWhatTryingEveryTableFinds(
      @ForAll("smallTables") FrequencyTable table, @ForAll @IntRange(min = 2, max = 4) int k) {
    SuppressedTable suppressed = Suppression.of(table, SafetyRule.withThreshold(k));
    Assume.that(suppressed.hidden().stream().noneMatch(h -> table.isGrandTotal(h.cell())));
    Set<Cell> hidden = cells(suppressed);
    List<FrequencyTable> fitting = fitting(table, hidden, 0);

    for (HiddenCell cell : suppressed.hidden()) {
      TreeSet<Long> possible = possible(fitting, cell.cell());
      assertThat(cell.proven()).isEqualTo(new Proven(possible.getFirst(), possible.getLast()));
    }
  }

  @Property(tries = 100)
  void evenWhoKnowsThatZerosAreShownCannotProveACountToBeSmall(
      @ForAll("smallTables") FrequencyTable table, @ForAll @IntRange(min = 2, max = 4) int k) {
    SuppressedTable suppressed = Suppression.of(table, SafetyRule.withThreshold(k));
    assertThat(suppressed.isSafe()).isTrue();
    Assume.that(suppressed.hidden().stream().noneMatch(h -> table.isGrandTotal(h.cell())));
    List<FrequencyTable> fitting = fitting(table, cells(suppressed), 1);

    for (Cell cell : table.cells()) {
      if (table.count(cell) > 0 && table.count(cell) < k) {
        assertThat(possible(fitting, cell))
            .hasSizeGreaterThanOrEqualTo(k)
            .anyMatch(possible -> possible >= k);
      }
    }
  }

  @Property(tries = 200)
  void everyHiddenCountOfALargerTableLeavesAsManyValuesAsTheThreshold(
      @ForAll("tables") FrequencyTable table, @ForAll @IntRange(min = 2, max = 10) int k) {
    SuppressedTable suppressed = Suppression.of(table, SafetyRule.withThreshold(k));

    assertThat(suppressed.isSafe()).isTrue();
    assertThat(suppressed.hidden())
        .allMatch(hidden -> hidden.proven().leaves(k))
        .allMatch(hidden -> !hidden.proven().liesWithin(0, k - 1L) || k == 1)
        .allMatch(hidden -> table.count(hidden.cell()) > 0);
    for (Cell cell : table.cells()) {
      boolean small = table.count(cell) > 0 && table.count(cell) < k;
      assertThat(suppressed.hidden(cell).isPresent() || !small).isTrue();
    }
  }

  @Property(tries = 60)
  void theNetworkAndTheIntegerProgrammeFindTheSame(
      @ForAll("tables") FrequencyTable table,
      @ForAll Set<@IntRange(min = 0, max = 63) Integer> chosen,
      @ForAll @IntRange(min = 0, max = 1) int least) {
    BitSet hidden = new BitSet();
    chosen.stream()
        .filter(cell -> cell < table.cells().size() && table.count(table.cell(cell)) >= least)
        .forEach(hidden::set);
    Exchanges network = new TableExchanges(table, least);
    Exchanges programme = new LinkedExchanges(new Equations(LinkedCounts.of("", table)), least);

    for (int cell : hidden.stream().toArray()) {
      for (boolean up : new boolean[] {true, false}) {
        assertThat(network.most(cell, up, hidden, Exchanges.UNLIMITED))
            .isEqualTo(programme.most(cell, up, hidden, Exchanges.UNLIMITED));
      }
    }
  }

  @Property(tries = 60)
  void afterTwoReleasesOfAGrowingTableNobodyKnowsAFewWhoCameBetween(
      @ForAll("smallTables") FrequencyTable spring, @ForAll("smallTables") FrequencyTable added) {
    Assume.that(spring.columns().size() == 3 && added.columns().size() == 3);
    int k = 3;
    SafetyRule rule = SafetyRule.withThreshold(k);
    FrequencyTable summer = sum(spring, added);
    Set<Cell> hiddenInSpring = cells(Suppression.of(spring, rule));
    LinkedCounts both =
        LinkedCounts.of("spring: ", spring)
            .released(names("spring: ", spring, hiddenInSpring))
            .beside(LinkedCounts.of("", summer));
    for (Cell cell : spring.cells()) {
      both =
          both.among(
              LinkedCounts.name("spring: ", spring, cell), LinkedCounts.name("", summer, cell));
    }

    SuppressedCounts suppressed = Suppression.of(both, rule);

    Set<Cell> hidden = new HashSet<>(summer.cells());
    hidden.removeIf(cell -> !suppressed.names().contains(LinkedCounts.name("", summer, cell)));
    Cell grandTotal = new Cell(2, 2);
    Assume.that(!hidden.contains(grandTotal) && !hiddenInSpring.contains(grandTotal));
    Assume.that(suppressed.isSafe());
    Map<Cell, Set<Long>> differences = new HashMap<>();
    Map<Cell, Set<Long>> counts = new HashMap<>();
    List<FrequencyTable> springs = fitting(spring, hiddenInSpring, 0);
    for (FrequencyTable now : fitting(summer, hidden, 0)) {
      for (FrequencyTable before : springs) {
        if (summer.cells().stream().allMatch(cell -> now.count(cell) >= before.count(cell))) {
          for (Cell cell : summer.cells()) {
            counts.computeIfAbsent(cell, c -> new HashSet<>()).add(now.count(cell));
            differences
                .computeIfAbsent(cell, c -> new HashSet<>())
                .add(now.count(cell) - before.count(cell));
          }
        }
      }
    }
    for (Cell cell : summer.cells()) {
      if (rule.isSmall(added.count(cell))) {
        assertThat(differences.get(cell)).as("came to %s", cell).hasSizeGreaterThanOrEqualTo(k);
      }
      if (rule.isSmall(summer.count(cell))) {
        assertThat(counts.get(cell)).as("counted in %s", cell).hasSizeGreaterThanOrEqualTo(k);
      }
    }
  }

  private static Set<String> names(String prefix, FrequencyTable table, Set<Cell> cells) {
    return Set.copyOf(cells.stream().map(cell -> LinkedCounts.name(prefix, table, cell)).toList());
  }

  private static Set<Cell> cells(SuppressedTable suppressed) {
    return Set.copyOf(suppressed.hidden().stream().map(HiddenCell::cell).toList());
  }

  private static TreeSet<Long> possible(List<FrequencyTable> fitting, Cell cell) {
    TreeSet<Long> possible = new TreeSet<>();
    fitting.forEach(table -> possible.add(table.count(cell)));
    return possible;
  }

  /** Every table with the same published counts, in which no hidden one is below the least. */
  private static List<FrequencyTable> fitting(FrequencyTable table, Set<Cell> hidden, long least) {
    List<Cell> inner = table.cells().stream().filter(cell -> !table.isTotal(cell)).toList();
    List<FrequencyTable> fitting = new ArrayList<>();
    long all = table.counts().getLast().getLast();
    tryAll(table, hidden, least, inner, new ArrayList<>(), all, fitting);
    return fitting;
  }

  private static void tryAll(
      FrequencyTable table,
      Set<Cell> hidden,
      long least,
      List<Cell> inner,
      List<Long> chosen,
      long left,
      List<FrequencyTable> fitting) {
    if (chosen.size() == inner.size()) {
      int columns = table.columns().size() - 1;
      FrequencyTable tried =
          totalled(
              IntStream.range(0, inner.size() / columns)
                  .mapToObj(row -> chosen.subList(row * columns, (row + 1) * columns))
                  .toList());
      if (table.cells().stream()
          .allMatch(cell ->
              hidden.contains(cell)
                  ? tried.count(cell) >= least
                  : tried.count(cell) == table.count(cell))) {
        fitting.add(tried);
      }
      return;
    }
    Cell next = inner.get(chosen.size());
    boolean free = hidden.contains(next);
    for (long value = free ? 0 : table.count(next);
        value <= (free ? left : table.count(next));
        value++) {
      chosen.add(value);
      tryAll(table, hidden, least, inner, chosen, left - value, fitting);
      chosen.removeLast();
    }
  }

  private static FrequencyTable sum(FrequencyTable one, FrequencyTable other) {
    List<List<Long>> counts = new ArrayList<>();
    for (int row = 0; row < one.rows().size() - 1; row++) {
      List<Long> sums = new ArrayList<>();
      for (int column = 0; column < one.columns().size() - 1; column++) {
        Cell cell = new Cell(row, column);
        sums.add(one.count(cell) + other.count(cell));
      }
      counts.add(sums);
    }
    return totalled(counts);
  }

  private static FrequencyTable totalled(List<List<Long>> counts) {
    return FrequencyTable.totalled(
        IntStream.range(0, counts.size()).mapToObj(row -> "row " + row).toList(),
        IntStream.range(0, counts.getFirst().size()).mapToObj(c -> "column " + c).toList(),
        counts);
  }
}
