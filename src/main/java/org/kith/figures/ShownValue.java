package org.kith.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;
import org.kith.kernel.Period;
import org.kith.kernel.Unit;
import org.kith.ui.Words;

/**
 * A statement's value in a page's language, with the precision that its source gave it. English is
 * {@link ValueWords}; other languages are worded by the bundle {@code figures-values}.
 *
 * @param value the value without its unit, though with the sign of a share or a sum
 * @param withUnit the value with its unit
 */
public record ShownValue(String value, String withUnit) {
  static final String LEFT_TO_RIGHT = "\u200E";

  public static ShownValue of(Statement statement, Words words) {
    if (words.language().isEnglish()) {
      return new ShownValue(ValueWords.of(statement), ValueWords.withUnit(statement));
    }
    return switch (statement.value()) {
      case Statement.Of(Amount amount) -> amount(amount, statement.words(), words);
      case Statement.On(LocalDate first, LocalDate last) -> {
        String days = days(first, last, words);
        yield new ShownValue(days, days);
      }
    };
  }

  /** A period that is stated, such as "July 2021" or "2019/20". */
  public static String period(Period period, Words words) {
    return words.language().isEnglish() || period.words().matches("\\d{4}/\\d{2}")
        ? DateWords.of(period)
        : days(period.first(), period.last(), words);
  }

  private static ShownValue amount(Amount amount, String printed, Words words) {
    String value = value(amount, printed.strip().toLowerCase(Locale.ROOT), words);
    BigDecimal count = amount.high() == null ? amount.low() : amount.high();
    String withUnit =
        switch (amount.unit()) {
          case POUNDS, PERCENT, DATE -> value;
          default ->
              words.plain(
                  "figures.counted." + amount.unit().id(),
                  value,
                  count == null ? BigDecimal.ZERO : count);
        };
    return new ShownValue(value, withUnit);
  }

  private static String value(Amount amount, String printed, Words words) {
    BigDecimal low = amount.low();
    BigDecimal high = amount.high();
    Unit unit = amount.unit();
    BigDecimal step = unit.isCount() ? BigDecimal.ONE : BigDecimal.ZERO;
    if (low == null && high == null) {
      return words.plain("figures.value.none");
    }
    if (high == null && low != null) {
      return ValueWords.isMoreThan(printed)
          ? words.plain("figures.value.more-than", number(low.subtract(step), unit, words))
          : words.plain("figures.value.at-least", number(low, unit, words));
    }
    if (high != null && (low == null || (low.signum() == 0 && high.signum() > 0))) {
      return ValueWords.isLessThan(printed)
          ? words.plain("figures.value.less-than", number(high.add(step), unit, words))
          : words.plain("figures.value.up-to", number(high, unit, words));
    }
    if (low == null || high == null || low.compareTo(high) == 0) {
      return number(high, unit, words);
    }
    if (ValueWords.isAbout(printed)) {
      BigDecimal middle = low.add(high).divide(BigDecimal.TWO, 4, RoundingMode.HALF_UP);
      return words.plain("figures.value.about", number(middle, unit, words));
    }
    return words.plain(
        "figures.value.between", number(low, unit, words), number(high, unit, words));
  }

  private static String number(@Nullable BigDecimal value, Unit unit, Words words) {
    String digits =
        value == null
            ? ""
            : words.number(value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros());
    return switch (unit) {
      case POUNDS -> mark(words) + "£" + digits;
      case PERCENT -> mark(words) + digits + "%";
      default -> digits;
    };
  }

  /**
   * After Arabic letters a sign would stand on the wrong side of its digits; a left-to-right mark
   * (U+200E) before them keeps both together (Unicode Standard Annex 9, rules W2 and W5).
   */
  private static String mark(Words words) {
    return words.language().isRightToLeft() ? LEFT_TO_RIGHT : "";
  }

  static String days(@Nullable LocalDate first, @Nullable LocalDate last, Words words) {
    if (first == null || last == null) {
      LocalDate known = first == null ? last : first;
      return known == null ? words.plain("figures.value.none") : words.date(known);
    }
    if (first.equals(last)) {
      return words.date(first);
    }
    YearMonth from = YearMonth.from(first);
    YearMonth to = YearMonth.from(last);
    boolean whole = first.getDayOfMonth() == 1 && last.equals(to.atEndOfMonth());
    if (!whole) {
      return words.plain("figures.value.between", words.date(first), words.date(last));
    }
    if (from.getMonthValue() == 1 && to.equals(from.plusMonths(11))) {
      return String.valueOf(from.getYear());
    }
    return from.equals(to)
        ? words.month(from)
        : words.plain("figures.value.between", words.month(from), words.month(to));
  }
}
