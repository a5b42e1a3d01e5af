package org.kith.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * How exactly somebody knows a value, and the interval that this allows: of counts "more than 380"
 * is 381 or more, and "about 400" is 360 to 440.
 */
public enum Precision {
  EXACT(""),
  MORE_THAN("more than"),
  AT_LEAST("at least"),
  FEWER_THAN("fewer than"),
  UP_TO("up to"),
  /** Ten per cent to each side; of counts, whole numbers. */
  ABOUT("about"),
  BETWEEN("between");

  private static final Pattern MORE = Pattern.compile("(over|more than|above).*");
  private static final Pattern LESS = Pattern.compile("(less than|fewer than|under|below).*");
  private static final Pattern ABOUT_WORDS =
      Pattern.compile("about|approximately|estimated|around|some");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final String words;

  Precision(String words) {
    this.words = words;
  }

  /**
   * What somebody typed.
   *
   * @param to the other end of a range; null for all else
   */
  public record Given(Precision precision, BigDecimal value, @Nullable BigDecimal to) {}

  /** The word that a statement carries. */
  public String words() {
    return words;
  }

  /** The interval of a value; refused where there is none, such as fewer than 0 people. */
  public Amount of(BigDecimal value, @Nullable BigDecimal to, Unit unit) {
    BigDecimal step = unit.isCount() ? BigDecimal.ONE : BigDecimal.ZERO;
    return switch (this) {
      case EXACT -> new Amount(unit, value, value);
      case MORE_THAN -> new Amount(unit, value.add(step), null);
      case AT_LEAST -> new Amount(unit, value, null);
      case FEWER_THAN -> upTo(value.subtract(step), unit);
      case UP_TO -> upTo(value, unit);
      case ABOUT -> about(value, unit);
      case BETWEEN -> between(value, to, unit);
    };
  }

  private static Amount upTo(BigDecimal high, Unit unit) {
    if (high.signum() <= 0) {
      throw new FigureRefused("Nothing is below that number: enter a larger one, or 0 exactly.");
    }
    return new Amount(unit, BigDecimal.ZERO, high);
  }

  private static Amount about(BigDecimal value, Unit unit) {
    if (value.signum() == 0) {
      throw new FigureRefused("“About 0” says nothing: enter 0 exactly, or what it is at most.");
    }
    BigDecimal off = value.multiply(TENTH);
    BigDecimal low = value.subtract(off);
    BigDecimal high = value.add(off);
    return unit.isCount()
        ? new Amount(
            unit, low.setScale(0, RoundingMode.FLOOR), high.setScale(0, RoundingMode.CEILING))
        : new Amount(unit, low, high);
  }

  private static Amount between(BigDecimal value, @Nullable BigDecimal to, Unit unit) {
    if (to == null || to.compareTo(value) <= 0) {
      throw new FigureRefused("A range needs a second number, larger than the first.");
    }
    return new Amount(unit, value, to);
  }

  /** What somebody would have typed for an amount; empty where it says nothing. */
  public static Optional<Given> given(Amount amount, String printed) {
    BigDecimal low = amount.low();
    BigDecimal high = amount.high();
    String said = printed.strip().toLowerCase(Locale.ROOT);
    BigDecimal step = amount.unit().isCount() ? BigDecimal.ONE : BigDecimal.ZERO;
    if (low == null && high == null) {
      return Optional.empty();
    }
    if (high == null && low != null) {
      return Optional.of(
          MORE.matcher(said).matches()
              ? new Given(MORE_THAN, low.subtract(step), null)
              : new Given(AT_LEAST, low, null));
    }
    if (high != null && (low == null || (low.signum() == 0 && high.signum() > 0))) {
      return Optional.of(
          LESS.matcher(said).matches()
              ? new Given(FEWER_THAN, high.add(step), null)
              : new Given(UP_TO, high, null));
    }
    if (low == null || high == null || amount.isExact()) {
      return Optional.ofNullable(high).map(value -> new Given(EXACT, value, null));
    }
    return Optional.of(
        ABOUT_WORDS.matcher(said).matches()
            ? new Given(ABOUT, low.add(high).divide(BigDecimal.TWO), null)
            : new Given(BETWEEN, low, high));
  }
}
