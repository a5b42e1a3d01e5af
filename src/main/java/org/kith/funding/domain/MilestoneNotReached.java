package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** It was agreed that a milestone comes before the payment. */
public final class MilestoneNotReached extends Refusal {
  MilestoneNotReached(String milestone) {
    super("This can be paid only once the milestone “" + milestone + "” is recorded as reached.");
  }
}
