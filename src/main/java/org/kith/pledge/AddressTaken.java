package org.kith.pledge;

import org.kith.kernel.Refusal;

/** Another pledge has this address. */
public final class AddressTaken extends Refusal {
  public AddressTaken(String slug) {
    super("Another pledge is at /pledge/%s already. Choose another address.".formatted(slug));
  }
}
