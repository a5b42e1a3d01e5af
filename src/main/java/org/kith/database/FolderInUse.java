package org.kith.database;

import java.nio.file.Path;
import org.kith.kernel.Refusal;

/** Another process serves from the same data folder. */
final class FolderInUse extends Refusal {
  FolderInUse(Path folder) {
    super("Another Kith server already runs on the data folder " + folder + ": stop it first.");
  }
}
