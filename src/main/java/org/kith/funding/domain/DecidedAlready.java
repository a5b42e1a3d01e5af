package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** Somebody approved or declined the entry before. */
public final class DecidedAlready extends Refusal {
  DecidedAlready() {
    super("Somebody has decided this already.");
  }
}
