package org.kith.opendata.feed;

import org.kith.kernel.Refusal;

/** A question that OData knows and this service does not answer; the program does it itself. */
public final class NotOffered extends Refusal {
  NotOffered(String what) {
    super(what + " is not offered here.");
  }
}
