package org.kith.database;

import org.kith.kernel.Refusal;

/** The database could not be started or reached. */
final class DatabaseUnavailable extends Refusal {
  DatabaseUnavailable(String sentence) {
    super(sentence);
  }
}
