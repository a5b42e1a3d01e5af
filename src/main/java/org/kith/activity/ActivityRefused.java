package org.kith.activity;

import org.kith.kernel.Refusal;

/** Something about an activity that cannot be done, and what to do instead. */
public final class ActivityRefused extends Refusal {
  public ActivityRefused(String sentence) {
    super(sentence);
  }
}
