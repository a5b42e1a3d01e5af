package org.kith.programme;

import org.kith.kernel.Refusal;

/** A text inserts a figure that is not in the ledger. */
public final class NoSuchFigure extends Refusal {
  public NoSuchFigure(String insertion) {
    super(
        "The text inserts "
            + insertion
            + ", which is no figure of the ledger: write {{id}} with the id of one.");
  }
}
