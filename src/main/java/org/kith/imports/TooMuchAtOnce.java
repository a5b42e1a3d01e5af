package org.kith.imports;

import org.kith.kernel.Refusal;

/** So large a folder is hardly a programme's: more likely the wrong path was given. */
public final class TooMuchAtOnce extends Refusal {
  TooMuchAtOnce() {
    super("One load takes at most 20,000 files and 500 MB: is this the programme's folder?");
  }
}
