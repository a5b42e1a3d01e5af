package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** Some decisions need a reason for those who come after. */
public final class ReasonNeeded extends Refusal {
  ReasonNeeded(String why) {
    super(why);
  }
}
