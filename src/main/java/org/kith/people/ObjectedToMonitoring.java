package org.kith.people;

import org.kith.kernel.Refusal;

/** Somebody asked not to be asked: Data Protection Act 2018, Schedule 1, paragraph 8(5). */
public final class ObjectedToMonitoring extends Refusal {
  public ObjectedToMonitoring() {
    super("This person asked not to be asked these questions, so nobody asks them again.");
  }
}
