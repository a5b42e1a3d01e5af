package org.kith.programme;

import org.kith.kernel.Refusal;

/** The project counts this already. */
public final class OutputThere extends Refusal {
  public OutputThere(String label) {
    super("The project counts “" + label + "” already.");
  }
}
