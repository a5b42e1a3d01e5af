package org.kith.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;

/** Whether what was reported reaches what was promised. */
public enum Attainment {
  REACHED,
  NOT_REACHED,
  /** The words of the sources leave it open. */
  OPEN;

  /** The word used in message keys, such as {@code not_reached}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Compares a reported figure with a target of the same quantity; empty where that makes no sense:
   * another part, unit or time.
   */
  public static Optional<Attainment> of(Statement reported, Statement target) {
    @Nullable Amount actual = reported.amount();
    @Nullable Amount promised = target.amount();
    if (reported.kind() != Kind.REPORTED
        || target.kind() != Kind.TARGET
        || actual == null
        || promised == null
        || actual.unit() != promised.unit()
        || !reported.breakdown().equals(target.breakdown())
        || !reported.period().overlaps(target.period())) {
      return Optional.empty();
    }
    return Optional.of(compare(actual, promised));
  }

  private static Attainment compare(Amount actual, Amount promised) {
    @Nullable BigDecimal least = promised.low() == null ? promised.high() : promised.low();
    if (least == null) {
      return OPEN;
    }
    if (actual.low() != null && actual.low().compareTo(least) >= 0) {
      return REACHED;
    }
    return actual.high() != null && actual.high().compareTo(least) < 0 ? NOT_REACHED : OPEN;
  }
}
