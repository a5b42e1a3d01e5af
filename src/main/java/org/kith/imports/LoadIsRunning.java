package org.kith.imports;

import org.kith.kernel.Refusal;

/** Somebody loads files into the area just now, and an edit could be lost between the two. */
public final class LoadIsRunning extends Refusal {
  LoadIsRunning() {
    super("Files are being loaded just now: wait a moment, and try again.");
  }
}
