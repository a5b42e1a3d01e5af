package org.kith.backup;

import org.kith.kernel.Refusal;

/** The file cannot be written where it was asked for. */
public final class BackupNotWritten extends Refusal {
  BackupNotWritten(String sentence) {
    super(sentence);
  }
}
