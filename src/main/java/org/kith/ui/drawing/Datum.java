package org.kith.ui.drawing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;

/**
 * One value of a chart: an interval, open at an end that is not stated; both ends open means that
 * nothing is known. Charts start at nought: no end may be below it.
 *
 * @param label the value as the reader is to see it: "more than 380", "not stated"
 */
public record Datum(@Nullable BigDecimal low, @Nullable BigDecimal high, String label) {
  public Datum {
    if ((low != null && low.signum() < 0) || (high != null && high.signum() < 0)) {
      throw new IllegalArgumentException("below nought: " + label);
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low above high: " + label);
    }
  }

  public static Datum of(Amount amount, String label) {
    return new Datum(amount.low(), amount.high(), label);
  }

  public static Datum exactly(double value, String label) {
    return new Datum(BigDecimal.valueOf(value), BigDecimal.valueOf(value), label);
  }

  public static Datum unknown(String label) {
    return new Datum(null, null, label);
  }

  boolean isUnknown() {
    return low == null && high == null;
  }

  boolean isExact() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  /** The lower end, nought where it is open. */
  double from() {
    return low == null ? 0 : low.doubleValue();
  }

  /** The upper end; where it is open, the lower one. */
  double to() {
    return high == null ? from() : high.doubleValue();
  }

  boolean isOpenAbove() {
    return high == null && low != null;
  }
}
