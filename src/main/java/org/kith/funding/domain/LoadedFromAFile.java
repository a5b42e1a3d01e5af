package org.kith.funding.domain;

import org.kith.kernel.Refusal;

/** What a file says is corrected in the file. */
public final class LoadedFromAFile extends Refusal {
  LoadedFromAFile() {
    super("This comes from a file that was loaded: correct it there and load it again.");
  }
}
