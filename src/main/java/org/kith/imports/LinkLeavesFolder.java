package org.kith.imports;

import java.nio.file.Path;
import org.kith.kernel.Refusal;

/** A symbolic link in a programme folder leads to what its writer may not have meant to publish. */
public final class LinkLeavesFolder extends Refusal {
  LinkLeavesFolder(Path link) {
    super("The link " + link + " leads out of the folder: put the file itself there.");
  }
}
