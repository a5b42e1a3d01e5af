package org.kith.backup;

import org.kith.kernel.Refusal;

/** The installation is empty, but its tables are newer than the backup's. */
public final class SchemaAhead extends Refusal {
  SchemaAhead() {
    super(
        "A newer Kith than the backup's has made this installation's tables: restore into one that"
            + " was never started, such as a new --data folder.");
  }
}
