package org.kith.training;

import org.kith.kernel.Refusal;

/** A licence cannot be renewed or withdrawn like this. */
public final class LicenceRefused extends Refusal {
  public LicenceRefused(String sentence) {
    super(sentence);
  }
}
