package org.kith.statistics.disclosure;

import java.util.Comparator;

/** A place in a two-way table, row and column counted from 0; the last of each hold totals. */
public record Cell(int row, int column) implements Comparable<Cell> {
  private static final Comparator<Cell> AS_READ =
      Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column);

  @Override
  public int compareTo(Cell other) {
    return AS_READ.compare(this, other);
  }
}
