package org.kith.welcome.web;

import org.jspecify.annotations.Nullable;
import org.kith.ui.Text;

/**
 * Where a visitor is, as far as what they typed says.
 *
 * @param typed as it was typed; empty: nothing
 * @param ward code; null: not known
 * @param locality id; null: not known
 * @param problem why nothing was found; null: something was, or nothing was typed
 */
record Near(
    String typed, @Nullable String ward, @Nullable String locality, @Nullable Text problem) {
  static Near anywhere() {
    return new Near("", null, null, null);
  }

  boolean isSomewhere() {
    return ward != null || locality != null;
  }

  /** 0 in the same ward, 1 in the same locality, 2 further away. */
  int distance(@Nullable String otherWard, @Nullable String otherLocality) {
    if (ward != null && ward.equals(otherWard)) {
      return 0;
    }
    return locality != null && locality.equals(otherLocality) ? 1 : 2;
  }
}
