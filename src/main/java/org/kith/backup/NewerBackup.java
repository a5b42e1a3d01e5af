package org.kith.backup;

import java.nio.file.Path;
import org.kith.kernel.Refusal;

/** A newer program made the backup: this one does not know all that is in it. */
public final class NewerBackup extends Refusal {
  NewerBackup(Path file, String version) {
    super(
        file
            + " was made with a newer Kith ("
            + version
            + ") than this one: restore it with that, or a later one.");
  }
}
