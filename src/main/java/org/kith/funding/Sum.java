package org.kith.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Amount;
import org.kith.kernel.Unit;

/**
 * A sum of money as somebody entered it, to the penny, or as a document states it: "about £4,000"
 * is 10 % to either side, "up to £10,000" may be nothing. Never negative.
 *
 * @param amount in pounds, with whole pence; open above where no upper bound is stated
 * @param words how the document qualifies it, such as {@code about}; else empty
 */
public record Sum(Amount amount, String words) {
  public static final Sum NONE = exactly(BigDecimal.ZERO);

  /** Some money, but nobody says how much. */
  public static final Sum NOT_STATED =
      new Sum(new Amount(Unit.POUNDS, new BigDecimal("0.00"), null), "not stated");

  /** Less than a billion: more is a slip of the finger. */
  private static final String NUMBER = "£?((?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,9})(?:\\.\\d{1,2})?)";

  private static final Pattern EXACT = Pattern.compile(NUMBER);
  private static final Pattern QUALIFIED = Pattern.compile("(about|up to|at least) " + NUMBER);
  private static final Pattern BETWEEN = Pattern.compile(NUMBER + " to " + NUMBER);

  public Sum {
    if (amount.unit() != Unit.POUNDS || amount.low() == null || amount.low().signum() < 0) {
      throw new IllegalArgumentException("not a sum of money: " + amount);
    }
  }

  public static Sum exactly(BigDecimal pounds) {
    BigDecimal pence = pounds.setScale(2, RoundingMode.UNNECESSARY);
    return new Sum(new Amount(Unit.POUNDS, pence, pence), "");
  }

  /** What somebody types into a form: pounds, with or without pence, sign and commas. */
  public static Optional<Sum> entered(String text) {
    Matcher exact = EXACT.matcher(text.strip());
    return exact.matches() ? Optional.of(exactly(number(exact.group(1)))) : Optional.empty();
  }

  /**
   * What a file says: {@code 3200}, {@code about 4000}, {@code up to 10000}, {@code at least 500},
   * {@code 300 to 500} or {@code not stated}.
   */
  public static Optional<Sum> stated(String text) {
    if (text.equals(NOT_STATED.words())) {
      return Optional.of(NOT_STATED);
    }
    Matcher qualified = QUALIFIED.matcher(text);
    if (qualified.matches()) {
      return Optional.of(qualified(qualified.group(1), number(qualified.group(2))));
    }
    Matcher between = BETWEEN.matcher(text);
    if (between.matches()) {
      BigDecimal low = number(between.group(1));
      BigDecimal high = number(between.group(2));
      return low.compareTo(high) > 0 ? Optional.empty() : Optional.of(between(low, high, ""));
    }
    return entered(text);
  }

  private static Sum qualified(String word, BigDecimal number) {
    return switch (word) {
      case "about" ->
          between(
              number.multiply(new BigDecimal("0.9")).setScale(2, RoundingMode.FLOOR),
              number.multiply(new BigDecimal("1.1")).setScale(2, RoundingMode.CEILING),
              word);
      case "up to" -> between(BigDecimal.ZERO, number, word);
      default -> between(number, null, word);
    };
  }

  private static Sum between(BigDecimal low, @Nullable BigDecimal high, String words) {
    return new Sum(new Amount(Unit.POUNDS, low, high), words);
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", "")).setScale(2, RoundingMode.UNNECESSARY);
  }

  /** As a reader sees it: "about £4,000", "£3,200.50". */
  public String inWords() {
    BigDecimal low = amount.low();
    BigDecimal high = amount.high();
    if (words.equals("about") && low != null && high != null) {
      BigDecimal middle = low.add(high).divide(BigDecimal.TWO, 2, RoundingMode.HALF_UP);
      return "about " + pounds(middle);
    }
    return inWords(amount);
  }

  /** An amount of pounds that was worked out: "£400 to £1,200", "up to £10,000". */
  public static String inWords(Amount amount) {
    BigDecimal low = amount.low() == null ? BigDecimal.ZERO : amount.low();
    BigDecimal high = amount.high();
    if (high == null) {
      return low.signum() == 0 ? "not stated" : "at least " + pounds(low);
    }
    if (low.compareTo(high) == 0) {
      return pounds(high);
    }
    return low.signum() == 0 ? "up to " + pounds(high) : pounds(low) + " to " + pounds(high);
  }

  private static String pounds(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return "£"
        + new DecimalFormat(
                whole ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK))
            .format(value);
  }
}
