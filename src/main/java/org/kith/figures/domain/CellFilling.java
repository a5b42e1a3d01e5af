package org.kith.figures.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a cell would be filled with, or why it stays empty.
 *
 * @param figure null: there is none
 */
public record CellFilling(MappedCell cell, @Nullable TeamStatement figure, Outcome outcome) {

  /** What becomes of a cell. */
  public enum Outcome {
    FILLED,
    /** No figure of it is approved, for that time. */
    NO_FIGURE,
    /** So few people that a release would hide them: left empty unless that is wanted. */
    SMALL,
    /** The cell is gone from the workbook, or it holds a formula. */
    NOT_FILLABLE
  }
}
