package org.kith.documents;

import java.util.List;

/** The few figures that a reader should take away, set large. */
public record KeyFigures(List<KeyFigure> figures) implements Block {
  public KeyFigures {
    figures = List.copyOf(figures);
  }

  /**
   * @param label what is counted, in plain English, without the number
   */
  public record KeyFigure(FigureValue value, String label) {}
}
