package org.kith.funding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what form others add to an agreement's work. */
public enum Contribution {
  /** Money of their own. */
  MATCH,
  /** Rooms, hours or goods, at what they are worth. */
  IN_KIND;

  /** The word used in files, such as {@code in-kind}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Contribution> of(String id) {
    return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
  }
}
