package org.kith.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * How a value is put in English: with the precision that its source gave it, never more. "More than
 * 380", "at least 5,200", "up to £10,000", "about 4,000", "5–19", "one third (33.3%)", "10
 * September 2021".
 */
public final class ValueWords {
  private static final Pattern ABOUT = Pattern.compile("about|approximately|estimated|around|some");
  private static final Pattern MOST = Pattern.compile("most|(the )?majority|mainly");
  private static final Set<String> FRACTIONS =
      Set.of("one third", "one-third", "a third", "a quarter", "one quarter", "one fifth", "half");

  private ValueWords() {}

  /** The value without its unit, though with the sign of a share or a sum: "more than 380". */
  public static String of(Statement statement) {
    return switch (statement.value()) {
      case Statement.Of(Amount amount) -> of(amount, statement.words());
      case Statement.On on -> DateWords.of(on, statement.words());
    };
  }

  /**
   * The value with its unit, in the singular where it is one: "1 venue", "more than 380 people".
   */
  public static String withUnit(Statement statement) {
    return switch (statement.value()) {
      case Statement.Of(Amount amount) -> withUnit(amount, statement.words());
      case Statement.On on -> DateWords.of(on, statement.words());
    };
  }

  /** An amount with its unit, as when a rule has worked it out: "349 people". */
  public static String withUnit(Amount amount, String words) {
    String value = of(amount, words);
    if (amount.low() == null && amount.high() == null) {
      return value;
    }
    return switch (amount.unit()) {
      case POUNDS, PERCENT, DATE -> value;
      case RANK -> value + " place";
      default -> value + " " + (isOne(amount) ? singular(amount.unit()) : amount.unit().id());
    };
  }

  /** An amount without its unit. */
  public static String of(Amount amount, String words) {
    BigDecimal low = amount.low();
    BigDecimal high = amount.high();
    String printed = words.strip().toLowerCase(Locale.ROOT);
    if (low == null && high == null) {
      return "no value";
    }
    if (high == null) {
      return lowerBound(amount.unit(), low, printed);
    }
    if (low == null || low.signum() == 0 && high.signum() > 0) {
      return upperBound(amount.unit(), high, printed);
    }
    if (low.compareTo(high) == 0) {
      String number = number(low, amount.unit());
      return FRACTIONS.contains(printed) ? printed + " (" + number + ")" : number;
    }
    if (isAbout(printed)) {
      return "about " + number(middle(low, high), amount.unit());
    }
    if (amount.unit() == Unit.PERCENT && MOST.matcher(printed).matches()) {
      return "most (over " + number(low, amount.unit()) + ")";
    }
    String from = number(low, amount.unit());
    String unmarked = amount.unit() == Unit.PERCENT ? from.replace("%", "") : from;
    return unmarked + "–" + number(high, amount.unit()).replace("£", "");
  }

  /** Whether a printed word leaves out the number it stands before: "more than", "over". */
  static boolean isMoreThan(String printed) {
    return isStrict(printed, "over", "more than", "above");
  }

  /** Whether a printed word leaves out the number it stands before: "less than", "under". */
  static boolean isLessThan(String printed) {
    return isStrict(printed, "less than", "fewer than", "under", "below");
  }

  static boolean isAbout(String printed) {
    return ABOUT.matcher(printed).matches();
  }

  private static String lowerBound(Unit unit, @Nullable BigDecimal low, String printed) {
    BigDecimal bound = low == null ? BigDecimal.ZERO : low;
    if (isMoreThan(printed)) {
      return "more than " + number(unit.isCount() ? bound.subtract(BigDecimal.ONE) : bound, unit);
    }
    return "at least " + number(bound, unit);
  }

  private static String upperBound(Unit unit, BigDecimal high, String printed) {
    if (isLessThan(printed)) {
      String than = unit.isCount() ? "fewer than " : "less than ";
      return than + number(unit.isCount() ? high.add(BigDecimal.ONE) : high, unit);
    }
    return "up to " + number(high, unit);
  }

  private static boolean isStrict(String printed, String... words) {
    return Arrays.stream(words).anyMatch(printed::startsWith);
  }

  /** Intervals of "about" lie ten per cent to each side of the printed number. */
  private static BigDecimal middle(BigDecimal low, BigDecimal high) {
    return low.add(high).divide(BigDecimal.TWO, 4, RoundingMode.HALF_UP);
  }

  private static String number(BigDecimal value, Unit unit) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK));
    String digits = format.format(value);
    return switch (unit) {
      case POUNDS -> "£" + digits;
      case PERCENT -> digits + "%";
      case RANK -> digits + ordinal(value.intValue());
      default -> digits;
    };
  }

  private static String ordinal(int value) {
    if (value / 10 % 10 == 1) {
      return "th";
    }
    return switch (value % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static boolean isOne(Amount amount) {
    BigDecimal low = amount.low();
    return amount.isExact() && low != null && low.compareTo(BigDecimal.ONE) == 0;
  }

  private static String singular(Unit unit) {
    return switch (unit) {
      case PEOPLE -> "person";
      case CLASSES -> "class";
      case COPIES -> "copy";
      default -> unit.id().substring(0, unit.id().length() - 1);
    };
  }
}
