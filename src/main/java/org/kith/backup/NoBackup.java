package org.kith.backup;

import java.nio.file.Path;
import org.kith.kernel.Refusal;

/** The file is something else. */
public final class NoBackup extends Refusal {
  NoBackup(Path file) {
    super(file + " is not a backup that Kith made.");
  }
}
