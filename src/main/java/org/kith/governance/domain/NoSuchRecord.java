package org.kith.governance.domain;

import org.kith.kernel.Refusal;

/** What is to be changed is not there. */
final class NoSuchRecord extends Refusal {
  NoSuchRecord() {
    super("There is nothing of this kind here any more.");
  }
}
