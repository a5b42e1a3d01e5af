package org.kith.backup;

import java.nio.file.Path;
import org.kith.kernel.Refusal;

/** The backup was made with another passphrase, or its first bytes were changed. */
public final class WrongPassphrase extends Refusal {
  WrongPassphrase(Path file) {
    super("The passphrase does not open " + file + ".");
  }
}
