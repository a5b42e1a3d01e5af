package org.kith.imports.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kith.imports.tables.MergedDown.Region;

/** Says again in each row what a cell says that is merged over several, as readers see it. */
final class FilledDown {
  private record Held(Region region, Cell cell) {}

  private final Map<Integer, List<Region>> regions;
  private final List<Held> held = new ArrayList<>();

  /**
   * @param regions of one sheet, by the row they begin in
   */
  FilledDown(Map<Integer, List<Region>> regions) {
    this.regions = regions;
  }

  /** The same row, with what is merged into it from above. Rows have to come in their order. */
  Row fill(Row row) {
    if (regions.isEmpty()) {
      return row;
    }
    held.removeIf(one -> one.region().lastRow() < row.number());
    Row filled = held.isEmpty() ? row : filled(row);
    for (Region begun : regions.getOrDefault(row.number(), List.of())) {
      held.add(new Held(begun, row.cell(begun.column())));
    }
    return filled;
  }

  private Row filled(Row row) {
    List<Cell> cells = new ArrayList<>(row.cells());
    for (Held one : held) {
      while (cells.size() <= one.region().column()) {
        cells.add(Cell.BLANK);
      }
      if (cells.get(one.region().column()).isBlank()) {
        cells.set(one.region().column(), one.cell());
      }
    }
    return new Row(row.sheet(), row.number(), cells);
  }
}
