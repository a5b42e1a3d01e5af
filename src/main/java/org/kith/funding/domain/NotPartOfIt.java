package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** Something was named that the agreement or the area does not have. */
public final class NotPartOfIt extends Refusal {
  NotPartOfIt(String what) {
    super("There is no such " + what + ".");
  }
}
