package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** An invoice would be paid beyond what it asks for. */
public final class MoreThanInvoiced extends Refusal {
  MoreThanInvoiced(String number, String asked, String already) {
    super(
        "Invoice "
            + number
            + " asks for "
            + asked
            + ", of which "
            + already
            + " is paid or waits to be approved.");
  }
}
