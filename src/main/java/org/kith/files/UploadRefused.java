package org.kith.files;

import org.kith.kernel.Refusal;

/** A file that is not taken in, and what to do instead. */
public final class UploadRefused extends Refusal {
  public UploadRefused(String sentence) {
    super(sentence);
  }
}
