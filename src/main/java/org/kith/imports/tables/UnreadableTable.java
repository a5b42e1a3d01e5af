package org.kith.imports.tables;

import org.kith.kernel.Refusal;

/** A file that is no table, or not one that can be read here, and what to do about it. */
public final class UnreadableTable extends Refusal {
  public UnreadableTable(String sentence) {
    super(sentence);
  }
}
