package org.kith.volunteering;

import org.kith.kernel.Refusal;

/** A step that cannot be taken from here, or not on this day. */
public final class StepRefused extends Refusal {
  public StepRefused(String sentence) {
    super(sentence);
  }
}
