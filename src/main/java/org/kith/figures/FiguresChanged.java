package org.kith.figures;

import java.util.List;

/**
 * Figures were entered, approved, sent back or published; told inside the transaction.
 *
 * @param statements their ids
 */
public record FiguresChanged(List<String> statements) {
  public FiguresChanged {
    statements = List.copyOf(statements);
  }
}
