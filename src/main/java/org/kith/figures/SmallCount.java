package org.kith.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;
import org.kith.statistics.disclosure.SafetyRule;

/** Counts of people so small that a release would hide them. */
public final class SmallCount {
  private SmallCount() {}

  /** Whether the primary rule hides this value for itself: it says that there are 1 to 4 people. */
  public static boolean isSmall(Statement statement) {
    @Nullable Amount amount = statement.amount();
    if (amount == null || amount.unit() != Unit.PEOPLE || statement.kind() == Kind.TARGET) {
      return false;
    }
    BigDecimal high = amount.high();
    return high != null
        && high.signum() > 0
        && high.compareTo(BigDecimal.valueOf(SafetyRule.USUAL.threshold())) < 0;
  }
}
