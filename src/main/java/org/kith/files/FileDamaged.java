package org.kith.files;

import org.kith.kernel.Refusal;

/** The bytes of a stored file are not those that were stored. */
public final class FileDamaged extends Refusal {
  FileDamaged(StoredFile file) {
    super(
        "The file “%s” is not as it was stored; ask for it to be restored from a backup."
            .formatted(file.name()));
  }
}
