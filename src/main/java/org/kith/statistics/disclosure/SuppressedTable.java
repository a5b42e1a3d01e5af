package org.kith.statistics.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * A table with what is hidden in it.
 *
 * @param hidden in the order in which a table is read
 * @param warnings rows and columns in which one category holds everybody
 * @param exposed small counts that can be worked out all the same: none, unless somebody else chose
 *     what to hide
 */
public record SuppressedTable(
    FrequencyTable table,
    SafetyRule rule,
    List<HiddenCell> hidden,
    List<OneCategory> warnings,
    List<Exposed> exposed) {

  /**
   * A cell that is not shown.
   *
   * @param small hidden for itself; otherwise because another could be worked out from it. Readers
   *     are never told which
   * @param proven what somebody can prove who knows everything published, and that no count is
   *     negative
   */
  public record HiddenCell(Cell cell, boolean small, Proven proven) {}

  public SuppressedTable {
    hidden = List.copyOf(hidden);
    warnings = List.copyOf(warnings);
    exposed = List.copyOf(exposed);
  }

  /** Whether no small count can be worked out; if not, the table must not be released. */
  public boolean isSafe() {
    return exposed.isEmpty();
  }

  public Optional<HiddenCell> hidden(Cell cell) {
    return hidden.stream().filter(of -> of.cell().equals(cell)).findFirst();
  }
}
