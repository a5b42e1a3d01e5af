package org.kith.figures;

import org.kith.kernel.Refusal;

/** A release cannot be made, approved or published as it stands. */
public final class ReleaseRefused extends Refusal {
  public ReleaseRefused(String sentence) {
    super(sentence);
  }
}
