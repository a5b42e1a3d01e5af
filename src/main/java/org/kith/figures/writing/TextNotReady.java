package org.kith.figures.writing;

import java.util.List;
import org.kith.kernel.Refusal;

/** A text that cannot be published as it is: each problem, with its line. */
public final class TextNotReady extends Refusal {
  TextNotReady(List<String> problems) {
    super("This text cannot be published yet. " + String.join(" ", problems));
  }
}
