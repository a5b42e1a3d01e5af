package org.kith.imports.domain;

import org.kith.kernel.Refusal;

/** Somebody stopped an import while it ran. */
final class Cancelled extends Refusal {
  Cancelled() {
    super("This import was stopped; nothing of it was written.");
  }
}
