package org.kith.casework.domain;

import org.kith.kernel.Refusal;

/** A concern is given only to somebody who may read it. */
final class NoLead extends Refusal {
  NoLead() {
    super("A concern can be given only to a safeguarding lead who may read it.");
  }
}
