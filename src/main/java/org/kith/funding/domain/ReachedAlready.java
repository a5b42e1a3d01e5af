package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** A milestone is reached once. */
public final class ReachedAlready extends Refusal {
  ReachedAlready(String milestone) {
    super("The milestone “" + milestone + "” is recorded as reached already.");
  }
}
