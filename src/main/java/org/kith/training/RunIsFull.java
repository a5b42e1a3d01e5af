package org.kith.training;

import org.kith.kernel.Refusal;

/** Everybody who has a place keeps it; there is no room for another. */
public final class RunIsFull extends Refusal {
  public RunIsFull() {
    super("Every place is taken. Give back a place that is not needed, or make more room.");
  }
}
