package org.kith.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;

/**
 * How much of a target was reached, in per cent of the least that reaches it, rounded down to whole
 * ones so that nothing less than all is ever 100: an interval, as what happened and what was
 * promised are.
 *
 * @param low null: nobody can say
 * @param high null: no upper bound
 */
public record AttainedShare(@Nullable BigDecimal low, @Nullable BigDecimal high) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Empty where it makes no sense: another unit, a unit that does not add up, a target that nothing
   * reaches too, or bounds that say nothing.
   */
  public static Optional<AttainedShare> of(@Nullable Amount actual, @Nullable Amount target) {
    if (actual == null
        || target == null
        || actual.unit() != target.unit()
        || !actual.unit().adds()) {
      return Optional.empty();
    }
    BigDecimal least = target.low();
    if (least == null || least.signum() <= 0 || (actual.low() == null && actual.high() == null)) {
      return Optional.empty();
    }
    return Optional.of(new AttainedShare(share(actual.low(), least), share(actual.high(), least)));
  }

  public boolean isExact() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  private static @Nullable BigDecimal share(@Nullable BigDecimal part, BigDecimal whole) {
    return part == null ? null : part.multiply(HUNDRED).divide(whole, 0, RoundingMode.DOWN);
  }
}
