package org.kith.backup;

import java.nio.file.Path;
import org.kith.kernel.Refusal;

/** Something in the file is not as it was written, or its end is missing. */
public final class BackupDamaged extends Refusal {
  BackupDamaged(Path file) {
    super(file + " is damaged, changed or cut short: nothing was restored from it.");
  }
}
