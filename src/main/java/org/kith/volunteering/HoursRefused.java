package org.kith.volunteering;

import org.kith.kernel.Refusal;

/** Hours that would count twice, or that nobody can have worked. */
public final class HoursRefused extends Refusal {
  public HoursRefused(String sentence) {
    super(sentence);
  }
}
