package org.kith.funding;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * What came to a place and what left it. Where sums are intervals, so is what is left; and no place
 * holds less than nothing, so the two have to meet.
 */
public record Balance(Amount in, Amount out) {
  public static final Balance EMPTY = new Balance(Sum.NONE.amount(), Sum.NONE.amount());

  Balance coming(Amount amount) {
    return new Balance(in.plus(amount), out);
  }

  Balance going(Amount amount) {
    return new Balance(in, out.plus(amount));
  }

  /** What is there: at least nothing, even where more left than came. */
  public Amount left() {
    return new Amount(Unit.POUNDS, less(in.low(), out.high()), mostLeft());
  }

  /** Whether more left than can have come, whatever the sums in between were. */
  public boolean isOverdrawn() {
    return in.isBelow(out);
  }

  private @Nullable BigDecimal mostLeft() {
    return in.high() == null ? null : less(in.high(), out.low());
  }

  private static BigDecimal less(@Nullable BigDecimal from, @Nullable BigDecimal away) {
    return from == null || away == null
        ? BigDecimal.ZERO
        : from.subtract(away).max(BigDecimal.ZERO);
  }
}
