package org.kith.access;

import org.kith.kernel.Refusal;

/** Nothing says which area is meant, or there is no such area. */
public final class NoSuchArea extends Refusal {
  public NoSuchArea(String where) {
    super("No programme is set up here (" + where + ").");
  }
}
