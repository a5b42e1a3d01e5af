package org.kith.access;

import org.kith.kernel.Refusal;

/** A freeze before elections holds: nothing new is published until it ends. */
public final class PublishingFrozen extends Refusal {
  public PublishingFrozen(String sentence) {
    super(sentence);
  }
}
