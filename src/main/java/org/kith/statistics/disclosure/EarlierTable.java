package org.kith.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.statistics.disclosure.Background.Equation;
import org.kith.statistics.disclosure.Background.OtherCount;

/**
 * A table that was released before, with what was hidden in it then.
 *
 * @param name tells its counts from those of other tables
 * @param same its cells that count the same people as a cell of the new table
 * @param among its cells whose people are all among those of a cell of the new table
 */
public record EarlierTable(
    String name,
    FrequencyTable table,
    Set<Cell> hidden,
    Map<Cell, Cell> same,
    Map<Cell, Cell> among) {

  public EarlierTable {
    hidden = Set.copyOf(hidden);
    same = Map.copyOf(same);
    among = Map.copyOf(among);
  }

  /** What it adds to an attacker's knowledge of the new table. */
  public Background beside(FrequencyTable now) {
    Background background = new Background(counts(), sums());
    for (Cell cell : table.cells()) {
      Map<String, Integer> less = Map.of(key(cell), -1);
      Cell counterpart = same.get(cell);
      if (counterpart != null && now.count(counterpart) == table.count(cell)) {
        Equation equal = new Equation(Map.of(counterpart, 1), less);
        background = background.and(new Background(List.of(), List.of(equal)));
      }
      Cell whole = among.get(cell);
      if (whole != null && now.count(whole) >= table.count(cell)) {
        background = background.and(since(cell, whole, now.count(whole)));
      }
    }
    return background;
  }

  private Background since(Cell cell, Cell whole, long count) {
    OtherCount added = new OtherCount(key(cell) + " +", count - table.count(cell), false);
    return new Background(
        List.of(added),
        List.of(new Equation(Map.of(whole, 1), Map.of(key(cell), -1, added.name(), -1))));
  }

  private List<OtherCount> counts() {
    return table.cells().stream()
        .map(cell -> new OtherCount(key(cell), table.count(cell), !hidden.contains(cell)))
        .toList();
  }

  private List<Equation> sums() {
    List<Equation> sums = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      int of = row;
      sums.add(sum(table.cells().stream().filter(cell -> cell.row() == of).toList()));
    }
    for (int column = 0; column < table.columns().size(); column++) {
      int of = column;
      sums.add(sum(table.cells().stream().filter(cell -> cell.column() == of).toList()));
    }
    return sums;
  }

  /** The last of the line is the sum of the others. */
  private Equation sum(List<Cell> line) {
    Map<String, Integer> coefficients = new HashMap<>();
    line.forEach(cell -> coefficients.put(key(cell), cell.equals(line.getLast()) ? -1 : 1));
    return new Equation(Map.of(), coefficients);
  }

  private String key(Cell cell) {
    return "%s / %s / %s"
        .formatted(name, table.rows().get(cell.row()), table.columns().get(cell.column()));
  }
}
