package org.kith.programme;

import org.kith.kernel.Refusal;

/** A project cannot be a part of what is a part of it. */
public final class PartOfItself extends Refusal {
  public PartOfItself() {
    super("A project cannot be a part of itself, nor of what is a part of it.");
  }
}
