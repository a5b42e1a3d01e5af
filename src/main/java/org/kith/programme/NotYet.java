package org.kith.programme;

import org.kith.kernel.Refusal;

/** Something that is recorded as done has a day in the future. */
public final class NotYet extends Refusal {
  public NotYet() {
    super("This day has not come yet: give today or an earlier day.");
  }
}
