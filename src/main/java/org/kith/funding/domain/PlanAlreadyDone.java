package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** A plan would change where something has happened already. */
public final class PlanAlreadyDone extends Refusal {
  PlanAlreadyDone(String what) {
    super(what + " has happened or was paid already: keep it where it is in the plan.");
  }
}
