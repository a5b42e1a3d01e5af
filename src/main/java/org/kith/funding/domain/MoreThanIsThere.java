package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** More money would leave a place than is there to leave. */
public final class MoreThanIsThere extends Refusal {
  MoreThanIsThere(String wanted, String what, String there) {
    super(
        "This is more than there is: "
            + wanted
            + " was asked for, and "
            + there
            + " "
            + what
            + ".");
  }
}
