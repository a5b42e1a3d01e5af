package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** The provider sent an invoice of this number before. */
public final class InvoiceEnteredAlready extends Refusal {
  InvoiceEnteredAlready(String number) {
    super("Invoice " + number + " of this provider was entered already.");
  }
}
