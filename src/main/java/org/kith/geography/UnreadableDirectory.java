package org.kith.geography;

import org.kith.kernel.Refusal;

/** A postcode directory that lacks what it has to have. */
public final class UnreadableDirectory extends Refusal {
  public UnreadableDirectory(String sentence) {
    super(sentence);
  }
}
