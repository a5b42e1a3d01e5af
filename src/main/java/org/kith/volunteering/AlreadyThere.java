package org.kith.volunteering;

import org.kith.kernel.Refusal;

/** Somebody has this role already, or is matched with this person already. */
public final class AlreadyThere extends Refusal {
  public AlreadyThere(String sentence) {
    super(sentence);
  }
}
