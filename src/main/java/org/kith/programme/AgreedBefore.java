package org.kith.programme;

import org.kith.figures.DateWords;
import org.kith.kernel.Period;
import org.kith.kernel.Refusal;

/** Agreements are recorded in their order. */
public final class AgreedBefore extends Refusal {
  public AgreedBefore(Period last) {
    super(
        "The last target was agreed "
            + DateWords.of(last)
            + ": a new one cannot have been agreed before.");
  }
}
