package org.kith.imports;

import org.kith.kernel.Refusal;

/** An import that cannot go on as it is, and what to do. */
public final class ImportRefused extends Refusal {
  public ImportRefused(String sentence) {
    super(sentence);
  }
}
