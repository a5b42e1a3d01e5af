package org.kith.opendata.feed;

import org.kith.kernel.Refusal;

/** A question of OData that cannot be read, or that asks for a column which is not there. */
public final class Misworded extends Refusal {
  Misworded(String sentence) {
    super(sentence);
  }
}
