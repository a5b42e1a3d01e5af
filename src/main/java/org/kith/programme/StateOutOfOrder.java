package org.kith.programme;

import org.kith.figures.DateWords;
import org.kith.kernel.Period;
import org.kith.kernel.Refusal;

/** A state cannot begin before the one that it follows. */
public final class StateOutOfOrder extends Refusal {
  public StateOutOfOrder(Period last) {
    super("The last state began " + DateWords.of(last) + ": the next one cannot begin before.");
  }
}
