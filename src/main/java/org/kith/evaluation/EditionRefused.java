package org.kith.evaluation;

import org.kith.kernel.Refusal;

/** Something that cannot be done to an edition, or not any more. */
public final class EditionRefused extends Refusal {
  public EditionRefused(String sentence) {
    super(sentence);
  }
}
