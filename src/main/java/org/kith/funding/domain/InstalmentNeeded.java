package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** It was agreed that payments follow the planned instalments. */
public final class InstalmentNeeded extends Refusal {
  InstalmentNeeded() {
    super("Payments of this agreement follow its milestones: choose the instalment that is paid.");
  }
}
