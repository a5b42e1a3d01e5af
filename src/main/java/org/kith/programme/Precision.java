package org.kith.programme;

import java.math.BigDecimal;
import java.util.Locale;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/** How exactly a target was put. */
public enum Precision {
  AT_LEAST,
  EXACTLY,
  /** Ten per cent to either side. */
  ABOUT;

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** The word used in message keys, such as {@code at-least}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The word that stands before the number; empty: none. */
  public String words() {
    return this == EXACTLY ? "" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What the words allow. */
  public Amount of(BigDecimal number, Unit unit) {
    BigDecimal margin = number.multiply(TENTH);
    return switch (this) {
      case AT_LEAST -> new Amount(unit, number, null);
      case EXACTLY -> new Amount(unit, number, number);
      case ABOUT -> new Amount(unit, number.subtract(margin), number.add(margin));
    };
  }
}
