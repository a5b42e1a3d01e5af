package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** Work that ended before its time cannot be given more money, or end a second time. */
public final class UseEnded extends Refusal {
  UseEnded(String use) {
    super("The work for “" + use + "” has ended already.");
  }
}
