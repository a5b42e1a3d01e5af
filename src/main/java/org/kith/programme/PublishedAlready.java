package org.kith.programme;

import org.kith.kernel.Refusal;

/** The project is on the site. */
public final class PublishedAlready extends Refusal {
  public PublishedAlready() {
    super("This project is on the site already.");
  }
}
