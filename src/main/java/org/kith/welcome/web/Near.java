package org.kith.welcome.web;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.kith.activity.Point;
import org.kith.ui.Text;

/**
 * Where a visitor is, as far as what they typed says.
 *
 * @param typed as it was typed; empty: nothing
 * @param ward code; null: not known
 * @param locality id; null: not known
 * @param point the middle of the ward, or of the postcode's neighbourhood of some 1,500 residents;
 *     null: a locality was typed, or nothing
 * @param problem why nothing was found; null: something was, or nothing was typed
 */
record Near(
    String typed,
    @Nullable String ward,
    @Nullable String locality,
    @Nullable Point point,
    @Nullable Text problem) {
  private static final double MILE = 1609.344;

  static Near anywhere() {
    return new Near("", null, null, null, null);
  }

  boolean isSomewhere() {
    return ward != null || locality != null;
  }

  /** Whether places are told by miles; else by ward and locality. */
  boolean isByDistance() {
    return point != null;
  }

  /** 0 in the same ward, 1 in the same locality, 2 further away. */
  int step(@Nullable String otherWard, @Nullable String otherLocality) {
    if (ward != null && ward.equals(otherWard)) {
      return 0;
    }
    return locality != null && locality.equals(otherLocality) ? 1 : 2;
  }

  /** Miles as the crow flies; empty where either end is not known. */
  OptionalDouble miles(@Nullable Point other) {
    return point == null || other == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(point.metresTo(other) / MILE);
  }
}
