package org.kith.imports;

import java.nio.file.Path;
import org.kith.kernel.Refusal;

/** A path that was asked for does not exist. */
public final class NotFound extends Refusal {
  NotFound(Path path) {
    super("There is no file or folder " + path + ".");
  }
}
