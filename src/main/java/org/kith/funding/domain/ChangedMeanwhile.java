package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** Somebody else changed what is being changed. */
public final class ChangedMeanwhile extends Refusal {
  ChangedMeanwhile() {
    super(
        "Somebody else has changed this since you opened it. Nothing of yours was saved yet: compare the"
            + " two and save again.");
  }
}
