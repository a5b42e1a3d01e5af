package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** A payment names an invoice that nobody entered. */
public final class NoSuchInvoice extends Refusal {
  NoSuchInvoice(String number) {
    super("There is no invoice " + number + " of this agreement: enter the invoice first.");
  }
}
