package org.kith.figures.domain;

/** A cell of a funder's workbook, and which figure it holds. */
public record MappedCell(CellPlace place, Holds holds) {

  /** Which figure a cell holds. */
  public sealed interface Holds {}

  /**
   * The latest approved figure of a quantity.
   *
   * @param breakdown as written; empty: the whole
   */
  public record Latest(String subject, String definition, String breakdown) implements Holds {}

  /** Always this statement, or what corrects it. */
  public record Always(String statement) implements Holds {}
}
