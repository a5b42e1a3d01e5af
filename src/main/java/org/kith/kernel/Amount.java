package org.kith.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as a source states it: a closed interval of one unit, open at an end that is not
 * stated. Exact 86 is [86, 86], "more than 380 people" is [381, ∞), "up to £10,000" is [0, 10000],
 * "about 4,000" is ±10 %. Nothing here ever picks a point inside the interval.
 *
 * @param low the least value that the words allow; null: no lower bound
 * @param high the greatest value that the words allow; null: no upper bound
 */
public record Amount(Unit unit, @Nullable BigDecimal low, @Nullable BigDecimal high) {

  public Amount {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low " + low + " is above high " + high);
    }
  }

  public static Amount exactly(long value, Unit unit) {
    return new Amount(unit, BigDecimal.valueOf(value), BigDecimal.valueOf(value));
  }

  public static Amount between(long low, long high, Unit unit) {
    return new Amount(unit, BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  public static Amount atLeast(long low, Unit unit) {
    return new Amount(unit, BigDecimal.valueOf(low), null);
  }

  public boolean isExact() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  /** Whether some value fits both, so that the two do not disagree. Refuses different units. */
  public boolean meets(Amount other) {
    requireSameUnit(other);
    return !isBelow(other) && !other.isBelow(this);
  }

  /** Whether every value of this is less than every value of the other. */
  public boolean isBelow(Amount other) {
    requireSameUnit(other);
    return high != null && other.low != null && high.compareTo(other.low) < 0;
  }

  /** The interval of sums. Refuses different units, and units that do not add up. */
  public Amount plus(Amount other) {
    requireSameUnit(other);
    if (!unit.adds()) {
      throw new UnitsDiffer(unit, other.unit);
    }
    return new Amount(unit, sum(low, other.low), sum(high, other.high));
  }

  /** The interval of products with a count of another unit, such as an average times sessions. */
  public Amount times(Amount factor) {
    return new Amount(unit, product(low, factor.low), product(high, factor.high));
  }

  private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.add(b);
  }

  private static @Nullable BigDecimal product(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? null : a.multiply(b);
  }

  private void requireSameUnit(Amount other) {
    if (unit != other.unit) {
      throw new UnitsDiffer(unit, other.unit);
    }
  }
}
