package org.kith.figures;

import org.kith.kernel.Refusal;

/** A figure or contradiction cannot be dealt with like that. */
public final class FigureRefused extends Refusal {
  public FigureRefused(String sentence) {
    super(sentence);
  }
}
