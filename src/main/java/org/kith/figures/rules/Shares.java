package org.kith.figures.rules;

import java.math.BigDecimal;
import org.kith.figures.Statement;

/** How near a printed percentage claims to be to the true one. */
final class Shares {
  private Shares() {}

  /**
   * Half of its last printed digit, in percentage points; a fraction in words ("a quarter") may be
   * off by five.
   */
  static double tolerance(Statement share, BigDecimal value) {
    if (!share.words().isEmpty() || share.note().contains("quarter")) {
      return 5;
    }
    return value.stripTrailingZeros().scale() > 0 ? 0.05 : 0.5;
  }
}
