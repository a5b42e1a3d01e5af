package org.kith.documents;

import org.kith.kernel.Refusal;

/** A drawing that is not a plain, self-contained SVG. */
public final class DrawingRefused extends Refusal {
  DrawingRefused(String what) {
    super("A drawing was refused: " + what + ".");
  }
}
