package org.kith.backup;

import org.kith.kernel.Refusal;

/** A restore only ever fills an empty installation: what is there is never mixed or replaced. */
public final class NotEmpty extends Refusal {
  NotEmpty(String table) {
    super(
        "There is something in this installation already (in "
            + table
            + "): restore into an empty one, such as a new --data folder.");
  }
}
