package org.kith.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release would show and what it would hide, for the team alone.
 *
 * @param rows a cell for every column
 * @param outdated whether the ledger has other values by now
 */
public record ReleaseLook(
    Release release, List<String> columns, List<List<Cell>> rows, boolean outdated) {

  /** Why a cell is shown or not. */
  public enum Treatment {
    /** A name, a period, a unit. */
    WORDS,
    /** Its source published it, or an earlier release did. */
    PUBLIC_ALREADY,
    SHOWN,
    /** Hidden for itself. */
    SMALL,
    /** Hidden because another could be worked out from it. */
    BESIDE_SMALL
  }

  /**
   * A cell.
   *
   * @param provenLow the least that a hidden count can be for who knows everything published; null
   *     where nothing was worked out
   * @param provenHigh the most that it can be; null where nothing limits it
   */
  public record Cell(
      String words,
      boolean isFigure,
      Treatment treatment,
      @Nullable Long provenLow,
      @Nullable Long provenHigh) {
    public boolean isHidden() {
      return treatment == Treatment.SMALL || treatment == Treatment.BESIDE_SMALL;
    }
  }

  public ReleaseLook {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** How many cells would be hidden. */
  public long hidden() {
    return rows.stream().flatMap(List::stream).filter(Cell::isHidden).count();
  }
}
