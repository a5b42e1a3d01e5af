package org.kith.programme;

import org.kith.kernel.Refusal;

/** The project is not on the site. */
public final class NotPublished extends Refusal {
  public NotPublished() {
    super("This project is not on the site.");
  }
}
