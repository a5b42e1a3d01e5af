package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** What was undone cannot be undone again. */
public final class TakenBackAlready extends Refusal {
  TakenBackAlready() {
    super("This entry was taken back already, or undoes another.");
  }
}
