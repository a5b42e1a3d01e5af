package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** An instalment would be paid beyond what was planned for it. */
public final class MoreThanPlanned extends Refusal {
  MoreThanPlanned(int instalment, String planned, String already) {
    super(
        "Instalment "
            + instalment
            + " is "
            + planned
            + ", of which "
            + already
            + " is paid or waits to be approved. Change the plan first if more was agreed.");
  }
}
