package org.kith.database;

import org.kith.kernel.Refusal;

/** The data folder cannot be written, is somebody else's, or holds other things. */
final class FolderUnusable extends Refusal {
  FolderUnusable(String sentence) {
    super(sentence);
  }
}
