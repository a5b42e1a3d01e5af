package org.kith.imports.tables;

import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What is known beside a cell: from a sheet's name, a title above, or an answer.
 *
 * @param order in {@code 03/04/2026}
 * @param year of days that are written without one; null: not known
 * @param month of cells that hold nothing but a number; null: such cells are no days
 */
public record DayContext(DayOrder order, @Nullable Integer year, @Nullable Month month) {
  public static final DayContext PLAIN = new DayContext(DayOrder.DAY_FIRST, null, null);

  /** With what a title says, where it says something. */
  public DayContext within(Titled title) {
    return new DayContext(
        order,
        title.year() == null ? year : title.year(),
        title.month() == null ? month : title.month());
  }

  /** A month or year in a title; either may be null. */
  public record Titled(@Nullable Integer year, @Nullable Month month) {
    public static final Titled NOTHING = new Titled(null, null);

    /** Whether a title says neither. */
    public boolean isNothing() {
      return year == null && month == null;
    }

    /** What the other says goes before. */
    public Titled overruledBy(Titled other) {
      return new Titled(
          other.year == null ? year : other.year, other.month == null ? month : other.month);
    }
  }
}
