package org.kith.volunteering;

import org.kith.kernel.Refusal;

/** More offers from one place, or to one area, than people make. */
public final class TooManyOffers extends Refusal {
  public TooManyOffers() {
    super("Too many forms came in at once. Please try again in a quarter of an hour.");
  }
}
